// A real WordPress on SQLite behind php -S, on loopback. Argument: an empty folder for the site.
// Prints one line of JSON, { port, user, password }, when it is ready.
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';

const site = process.argv[2];
const here = import.meta.dirname;
const builds = join(here, 'node_modules', '@wp-playground', 'wordpress-builds', 'src');

const port = await new Promise((resolve) => {
  const probe = createServer().listen(0, '127.0.0.1', () => {
    const { port: free } = probe.address();
    probe.close(() => resolve(free));
  });
});

unpack(join(builds, 'wordpress', 'wp-6.5.zip'), site, '');
const sqlite = join(site, 'wp-content', 'plugins', 'sqlite-database-integration');
unpack(
  join(builds, 'sqlite-database-integration', 'sqlite-database-integration.zip'),
  sqlite,
  'sqlite-database-integration-main/',
);
// The archive carries a database of its own, with another address in it.
rmSync(join(site, 'wp-content', 'database', '.ht.sqlite'), { force: true });
writeFileSync(
  join(site, 'wp-content', 'db.php'),
  readFileSync(join(sqlite, 'db.copy'), 'utf8')
    .replaceAll('{SQLITE_IMPLEMENTATION_FOLDER_PATH}', sqlite)
    .replaceAll('{SQLITE_PLUGIN}', 'sqlite-database-integration/load.php'),
);
cpSync(
  join(here, '..', '..', '..', 'docs', 'wordpress', 'brieftaal'),
  join(site, 'wp-content', 'plugins', 'brieftaal'),
  {
    recursive: true,
  },
);
mkdirSync(join(site, 'wp-content', 'mu-plugins'), { recursive: true });
for (const name of ['test-site.php', 'polylang-stub.php'])
  cpSync(join(here, name), join(site, 'wp-content', 'mu-plugins', name));
writeFileSync(join(site, 'wp-config.php'), config());

const environment = { ...process.env, PHP_CLI_SERVER_WORKERS: '2' };
const answer = execFileSync('php', [join(here, 'install.php'), site], { env: environment, encoding: 'utf8' });
const { password } = JSON.parse(answer.slice(answer.lastIndexOf('{')));

const php = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', site], { stdio: 'ignore', env: environment });
process.on('SIGTERM', () => {
  php.kill();
  process.exit();
});
for (;;) {
  const isUp = await fetch(`http://127.0.0.1:${port}/index.php?rest_route=/`).then(
    (response) => response.ok,
    () => false,
  );
  if (isUp) break;
  await new Promise((resolve) => setTimeout(resolve, 50));
}
process.stdout.write(`${JSON.stringify({ port, user: 'redactie', password })}\n`);

function unpack(archive, folder, prefix) {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(archive)))) {
    if (!name.startsWith(prefix) || name.endsWith('/')) continue;
    const path = join(folder, name.slice(prefix.length));
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}

function config() {
  return `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', '' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', '' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', 'http://127.0.0.1:${port}' );
define( 'WP_SITEURL', 'http://127.0.0.1:${port}' );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
foreach ( array( 'AUTH_KEY', 'SECURE_AUTH_KEY', 'LOGGED_IN_KEY', 'NONCE_KEY', 'AUTH_SALT', 'SECURE_AUTH_SALT', 'LOGGED_IN_SALT', 'NONCE_SALT' ) as $name ) {
	define( $name, 'only for tests' );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;
}
