<?php
// Stands in for the two functions of Polylang that the companion plugin calls, and keeps what they were told.
// Polylang itself is on no registry that the tests can install from.
function pll_set_post_language( $id, $language ) {
	update_post_meta( $id, 'stub_language', $language );
}
function pll_save_post_translations( $translations ) {
	update_option( 'stub_translations_' . min( $translations ), $translations );
}
add_action(
	'rest_api_init',
	function () {
		register_rest_route(
			'stub/v1',
			'/translations',
			array(
				'methods'             => 'GET',
				'permission_callback' => '__return_true',
				'callback'            => function ( $request ) {
					return get_option( 'stub_translations_' . $request['first'], array() );
				},
			)
		);
	}
);
