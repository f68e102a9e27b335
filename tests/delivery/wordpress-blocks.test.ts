import { expect, it } from 'vitest';
import { bodyHtml } from '../../pipeline/feeds/body-html.ts';
import { wordpressBlocks } from '../../pipeline/delivery/wordpress-blocks.ts';

it('each part of a press brief becomes a block of WordPress’s editor', () => {
  const html = bodyHtml([
    { kind: 'paragraph', words: [{ text: 'De dijk is hersteld.' }, { text: '<table> & $1', lang: 'nl' }] },
    { kind: 'heading', text: 'Kerncijfers' },
    { kind: 'figures', caption: 'Soest', head: ['Onderwerp', 'Cijfer'], rows: [['Schade', '31 miljoen euro']] },
    { kind: 'quote', words: { text: '“Het telt”' }, attribution: 'Joost de Wit' },
    { kind: 'list', items: [{ text: '50.000 of 60.000' }, { text: 'twee\n<p>' }] },
    { kind: 'note', text: 'Bron' },
  ]);
  expect(wordpressBlocks(html)).toBe(`<!-- wp:paragraph -->
<p>De dijk is hersteld. <span lang="nl">&lt;table&gt; &amp; $1</span></p>
<!-- /wp:paragraph -->

<!-- wp:heading -->
<h2 class="wp-block-heading">Kerncijfers</h2>
<!-- /wp:heading -->

<!-- wp:table {"hasFixedLayout":false} -->
<figure class="wp-block-table"><table><thead><tr><th>Onderwerp</th><th>Cijfer</th></tr></thead><tbody><tr><td>Schade</td><td>31 miljoen euro</td></tr></tbody></table><figcaption class="wp-element-caption">Soest</figcaption></figure>
<!-- /wp:table -->

<!-- wp:quote -->
<blockquote class="wp-block-quote"><!-- wp:paragraph -->
<p>“Het telt”</p>
<!-- /wp:paragraph --><cite>Joost de Wit</cite></blockquote>
<!-- /wp:quote -->

<!-- wp:list -->
<ul>
<!-- wp:list-item -->
<li>50.000 of 60.000</li>
<!-- /wp:list-item -->
<!-- wp:list-item -->
<li>twee
&lt;p&gt;</li>
<!-- /wp:list-item -->
</ul>
<!-- /wp:list -->

<!-- wp:paragraph -->
<p><em>Bron</em></p>
<!-- /wp:paragraph -->`);
});
