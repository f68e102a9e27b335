<?php
// Application passwords ask for https, which php -S has not; nothing of the site goes out or sends mail.
add_filter( 'wp_is_application_passwords_available', '__return_true' );
add_filter( 'pre_wp_mail', '__return_true' );
