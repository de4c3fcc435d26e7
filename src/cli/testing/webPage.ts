/** A news page around an article of which each line is a paragraph: header, menu, inline tags, aside, footer. */
export function webPage(article: string, charset = 'utf-8'): string {
  const [lead = '', ...rest] = article.split('\n').map(escaped);
  const links = ['Politique', 'Monde', 'Économie', 'Culture', 'Sport'].map(
    name => `<li><a href="/${name}">${name}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="fr">
<head>
  <meta charset="${charset}">
  <title>Une rencontre au Caire - Le Journal</title>
  <style>p { margin: 0 }</style>
  <script>window.page = "<p>Pas du texte</p>";</script>
</head>
<body>
  <header class="site-header"><a href="/">Le Journal</a><form><input name="q"><button>Chercher</button></form></header>
  <nav class="menu"><ul>${links.join('')}</ul></nav>
  <main>
    <article class="article">
      <h1>Une rencontre au Caire</h1>
      <div class="share"><a href="#">Partager</a> <a href="#">Imprimer</a></div>
      <div class="article-body">
        <p><strong>${lead.replace('Antony Blinken', '<a href="/blinken">Antony\n          Blinken</a>')}</strong></p>
        ${rest.map(line => `<p>\n          ${line.replace(' de ', ' <em>de</em> ')}\n        </p>`).join('\n        ')}
      </div>
    </article>
    <aside class="sidebar"><h2>Lire aussi</h2><ul><li><a href="/autre">Une tout autre histoire</a></li></ul></aside>
  </main>
  <footer class="footer"><p>© Le Journal. <a href="/mentions">Mentions légales</a></p></footer>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
