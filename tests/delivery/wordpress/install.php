<?php
// Installs the site in the folder given, activates the companion plugin, prints an application password as JSON.
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = '127.0.0.1';
require $argv[1] . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';
wp_install( 'Waterschap Eemvallei', 'redactie', 'redactie@eemvallei.example', true, '', 'dijkbewaking' );
update_option( 'timezone_string', 'Europe/Amsterdam' );
$problem = activate_plugin( 'brieftaal/brieftaal.php' );
if ( is_wp_error( $problem ) ) {
	fwrite( STDERR, $problem->get_error_message() );
	exit( 1 );
}
list( $password ) = WP_Application_Passwords::create_new_application_password( 1, array( 'name' => 'brieftaal' ) );
echo wp_json_encode( array( 'password' => $password ) );
