<?php
/**
 * Plugin Name: Brieftaal
 * Description: Lets "brieftaal push wordpress" find its posts again, and links translations where Polylang is active.
 * Version: 1.0.0
 * Requires at least: 6.4
 * Requires PHP: 7.4
 * License: MIT
 */

namespace Brieftaal;

if ( ! defined( 'ABSPATH' ) ) {
	exit;
}

/** What each post carries. Unregistered meta would be dropped by the REST API without a word. */
const META = array(
	'brieftaal_uid',
	'brieftaal_slug',
	'brieftaal_language',
	'brieftaal_state',
	'brieftaal_revision',
	'brieftaal_published',
	'brieftaal_hash',
);

add_action(
	'init',
	function () {
		foreach ( META as $key ) {
			register_post_meta(
				'post',
				$key,
				array(
					'type'              => 'string',
					'single'            => true,
					'default'           => '',
					'sanitize_callback' => 'sanitize_text_field',
					'auth_callback'     => function () {
						return current_user_can( 'edit_posts' );
					},
					// Seen by editors alone: /wp/v2/posts with context=edit.
					'show_in_rest'      => array( 'schema' => array( 'context' => array( 'edit' ) ) ),
				)
			);
		}
	}
);

/** Ids of the posts whose meta has a value, whatever their state. */
function posts_with( $key, $value ) {
	return get_posts(
		array(
			'post_type'        => 'post',
			'post_status'      => array( 'publish', 'future', 'draft', 'pending', 'private', 'trash' ),
			'meta_key'         => $key,
			'meta_value'       => $value,
			'fields'           => 'ids',
			'numberposts'      => 100,
			'orderby'          => 'ID',
			'order'            => 'ASC',
			'suppress_filters' => false,
			// Polylang: every language.
			'lang'             => '',
		)
	);
}

/** /wp/v2/posts?brieftaal_uid=… finds the post of a uid. */
add_filter(
	'rest_post_collection_params',
	function ( $params ) {
		$params['brieftaal_uid'] = array(
			'description' => 'Identifier of a document of brieftaal.',
			'type'        => 'string',
		);
		return $params;
	}
);
add_filter(
	'rest_post_query',
	function ( $args, $request ) {
		if ( ! empty( $request['brieftaal_uid'] ) ) {
			$args['meta_key']   = 'brieftaal_uid';
			$args['meta_value'] = $request['brieftaal_uid'];
			$args['lang']       = '';
		}
		return $args;
	},
	10,
	2
);

/** A uid has one post: a request that is repeated makes no second one. */
add_filter(
	'rest_pre_insert_post',
	function ( $prepared, $request ) {
		$meta = $request['meta'];
		$uid  = is_array( $meta ) && isset( $meta['brieftaal_uid'] ) ? $meta['brieftaal_uid'] : '';
		if ( empty( $prepared->ID ) && '' !== $uid && posts_with( 'brieftaal_uid', $uid ) ) {
			return new \WP_Error( 'brieftaal_exists', 'There is a post of this uid already.', array( 'status' => 409 ) );
		}
		return $prepared;
	},
	10,
	2
);

/** Sets the language of a post and joins it with the other languages of the same article. */
add_action(
	'rest_after_insert_post',
	function ( $post ) {
		$language = get_post_meta( $post->ID, 'brieftaal_language', true );
		$slug     = get_post_meta( $post->ID, 'brieftaal_slug', true );
		if ( '' === $language || '' === $slug || ! function_exists( 'pll_set_post_language' ) ) {
			return;
		}
		pll_set_post_language( $post->ID, $language );
		$translations = array();
		foreach ( posts_with( 'brieftaal_slug', $slug ) as $id ) {
			$translations[ get_post_meta( $id, 'brieftaal_language', true ) ] = $id;
		}
		pll_save_post_translations( $translations );
	}
);

/** Tells push that the plugin is active. */
add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'brieftaal/v1',
			'/status',
			array(
				'methods'             => 'GET',
				'permission_callback' => function () {
					return current_user_can( 'edit_posts' );
				},
				'callback'            => function () {
					return array(
						'version'  => '1.0.0',
						'polylang' => function_exists( 'pll_set_post_language' ),
					);
				},
			)
		);
	}
);
