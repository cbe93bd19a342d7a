// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A page of a stranger as words: what is for readers, and nothing else.
#include "core/exchange/wordsofhtml.h"

#include <QTest>

using namespace balie;

class WordsOfHtmlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsForReadersIsLeft_data();
    void whatIsForReadersIsLeft();
    void aDeepPageIsReadToItsEnd();
};

void WordsOfHtmlTest::whatIsForReadersIsLeft_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *what, const char *html, const char *words) { QTest::newRow(what) << QString::fromUtf8(html) << QString::fromUtf8(words); };
    row("paragraphs", "<p>Dag,</p>\n<p>tot\n ziens</p>", "Dag,\ntot ziens");
    row("a break", "Straat 1<br>Stad<BR/>Land", "Straat 1\nStad\nLand");
    row("marks within a word", "ge<b>geven</b>s", "gegevens");
    row("a table", "<table><tr><td>Jan</td><td>12</td></tr><tr><td>Piet</td></tr></table>", "Jan 12\nPiet");
    row("style and script", "<style>p { a: b }</style>Dag<script>if (a < b) x('</p>')</script>!", "Dag!");
    row("a script without an end", "Dag<script>x()", "Dag");
    row("the title of the page", "<head><title>Bericht</title></head><body>Dag</body>", "Dag");
    row("a comment", "Dag <!-- niet <p>dit</p> --> Jan", "Dag Jan");
    row("hidden", "<div style=\"display:none\">weg<div>weg</div><p>weg</p></div>Dag", "Dag");
    row("hidden, otherwise written", "<span STYLE='Display : NONE;'>weg</span>Dag<p style='visibility:hidden'>weg</p>", "Dag");
    row("a picture that is hidden hides no words", "<img style='display:none' src='http://example.org/x'>Dag", "Dag");
    row("what fetches", "<link rel=stylesheet href='http://example.org/x'><img src='http://example.org/y'>Dag", "Dag");
    row("a sign in quotes", "<a title=\"a > b\" href='x'>Dag</a>", "Dag");
    row("no tag at all", "1 < 2 & 3 > 2", "1 < 2 & 3 > 2");
    row("signs by name", "caf&eacute;&nbsp;&amp; &lt;b&gt; &euro;&nbsp;5 &ldquo;ja&rdquo; &onzin;", "café & <b> € 5 “ja” &onzin;");
    row("signs by number", "&#8364;5 &#x20AC;6 &#xD800;&#0;.", "€5 €6 .");
    row("a tag that was cut", "Dag <b", "Dag");
}

void WordsOfHtmlTest::whatIsForReadersIsLeft()
{
    QFETCH(QString, html);
    QFETCH(QString, words);
    QCOMPARE(wordsOfHtml(html), words);
}

void WordsOfHtmlTest::aDeepPageIsReadToItsEnd()
{
    constexpr int deep = 20'000;
    const QString page = QStringLiteral("<div><table><tr><td><b>").repeated(deep) + QStringLiteral("einde");
    QCOMPARE(wordsOfHtml(page), QStringLiteral("einde"));
}

QTEST_GUILESS_MAIN(WordsOfHtmlTest)
#include "tst_wordsofhtml.moc"
