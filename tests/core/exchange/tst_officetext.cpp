// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An office file as words: what stands in it, seen or not, and what of it is no text.
#include "core/exchange/officetext.h"
#include "tests/support/zippedparts.h"

#include <QTest>

using namespace balie;

class OfficeTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsArePutTogether_data();
    void wordsArePutTogether();
    void picturesAreNamed();
    void whatCannotBeReadIsNotRead_data();
    void whatCannotBeReadIsNotRead();
};

static QByteArray document(const QByteArray &body)
{
    return "<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>" + body + "</w:body></w:document>";
}

void OfficeTextTest::wordsArePutTogether_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("words");
    QTest::newRow("runs of one paragraph") << QByteArray("word/document.xml") << document("<w:p><w:r><w:t>BSN 1112</w:t></w:r><w:proofErr/><w:r><w:t>22333</w:t></w:r></w:p>")
                                           << QStringLiteral("BSN 111222333");
    QTest::newRow("two paragraphs") << QByteArray("word/footnotes.xml") << document("<w:p><w:t>een</w:t></w:p><w:p><w:t>twee</w:t></w:p>") << QStringLiteral("een\ntwee");
    QTest::newRow("a tab") << QByteArray("word/document.xml") << document("<w:p><w:t>BSN</w:t><w:tab/><w:t>111222333</w:t></w:p>") << QStringLiteral("BSN 111222333");
    QTest::newRow("cells") << QByteArray("xl/worksheets/sheet1.xml") << QByteArray("<sheetData><row><c><v>111222</v></c><c><v>333</v></c></row></sheetData>") << QStringLiteral("111222\n333");
    QTest::newRow("an open document") << QByteArray("content.xml") << QByteArray("<t:x xmlns:t=\"t\"><t:p>Dag <t:span>Jan</t:span></t:p></t:x>") << QStringLiteral("Dag Jan");
    QTest::newRow("who made it") << QByteArray("docProps/core.xml") << QByteArray("<x><title>BSN</title><creator>Jan</creator></x>") << QStringLiteral("BSN\nJan");
}

void OfficeTextTest::wordsArePutTogether()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, xml);
    QFETCH(QString, words);
    const auto text = textOfOffice(zipped({{name, xml}}));
    QVERIFY(text);
    QCOMPARE(text->everything.trimmed(), words);
    QVERIFY(text->unread.isEmpty());
}

void OfficeTextTest::picturesAreNamed()
{
    const auto text = textOfOffice(zipped({{"word/document.xml", document("<w:p><w:t>Zie</w:t></w:p>")}, {"word/media/pas.png", "x"}, {"word/_rels/document.xml.rels", "<x/>"}}));
    QVERIFY(text);
    QCOMPARE(text->unread, QStringList{QStringLiteral("pas.png")});
}

void OfficeTextTest::whatCannotBeReadIsNotRead_data()
{
    QTest::addColumn<QByteArray>("file");
    const QByteArray whole = zipped({{"word/document.xml", document("<w:p><w:t>BSN 111222333</w:t></w:p>")}});
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no zip") << QByteArray("PK\x03\x04 word/ en verder niets");
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("no XML") << zipped({{"content.xml", "\x01\x02 versleuteld"}});
    QTest::newRow("a bomb") << zipped({{"word/document.xml", document("<w:p>" + QByteArray(mostUnpacked, ' ') + "</w:p>")}});
    QTest::newRow("words that multiply") << zipped({{"word/document.xml", "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaaaaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                                                                          "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><x>&c;</x>"}});
}

void OfficeTextTest::whatCannotBeReadIsNotRead()
{
    QFETCH(QByteArray, file);
    QVERIFY(!textOfOffice(file));
}

QTEST_GUILESS_MAIN(OfficeTextTest)
#include "tst_officetext.moc"
