// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A mail as words: what somebody would read of it, and beside that all that could stand in it.
#include "core/exchange/mailtext.h"

#include <QTest>

using namespace balie;

class MailTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePlainFormIsRead();
    void ofHtmlTheWordsAreRead();
    void aPartBesideTheChoiceIsReadToo();
    void filesAreNamedAndGivenOut();
    void aMailWithinAMailHasItsHead();
    void theAlphabetIsTheOneThatIsNamed();
    void whatIsNoMailIsReadAsItCame();
    void nothingIsLeftUnseen_data();
    void nothingIsLeftUnseen();
};

static const QByteArray head = "From: Jan <jan@example.nl>\r\nTo: balie@example.nl\r\nSubject: huur\r\nMIME-Version: 1.0\r\n";

static QByteArray part(const char *fields, const QByteArray &body)
{
    return QByteArray("--grens\r\n") + fields + "\r\n\r\n" + body + "\r\n";
}

static QByteArray multipart(const char *kind, const QByteArray &parts)
{
    return head + "Content-Type: multipart/" + kind + ";\r\n boundary=\"grens\"\r\n\r\nvoorwoord\r\n" + parts + "--grens--\r\nnawoord\r\n";
}

static const QByteArray page = "<html><head><style>p { color: #ff0000 }</style></head><body><p>Welke <b>gegevens</b> hebt u?</p></body></html>";

void MailTextTest::thePlainFormIsRead()
{
    const QByteArray mail = multipart("alternative", part("Content-Type: text/plain", "Welke gegevens hebt u?") + part("Content-Type: text/html", page));
    QCOMPARE(textOfMail(mail).words, QStringLiteral("From: Jan <jan@example.nl>\nTo: balie@example.nl\nSubject: huur\n\nWelke gegevens hebt u?"));
    const QByteArray empty = multipart("alternative", part("Content-Type: text/plain", "  ") + part("Content-Type: text/html", page));
    QVERIFY(textOfMail(empty).words.endsWith(QStringLiteral("\n\nWelke gegevens hebt u?")));
}

void MailTextTest::ofHtmlTheWordsAreRead()
{
    const QByteArray quoted = "Content-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<style>p{color:red}</style><p style=3D\"x\">Caf=C3=A9</p>";
    QVERIFY(textOfMail(head + quoted).words.endsWith(QStringLiteral("Subject: huur\n\nCafé")));
}

void MailTextTest::aPartBesideTheChoiceIsReadToo()
{
    const QByteArray inner = "Content-Type: multipart/alternative; boundary=binnen";
    const QByteArray both = "--binnen\r\nContent-Type: text/plain\r\n\r\nplat\r\n--binnen\r\nContent-Type: text/html\r\n\r\n<p>mooi</p>\r\n--binnen--\r\n";
    const QString words = textOfMail(multipart("mixed", part(inner.constData(), both) + part("Content-Type: text/html", "<p>voettekst</p>"))).words;
    QVERIFY(words.contains(QStringLiteral("plat")) && words.contains(QStringLiteral("voettekst")));
    QVERIFY2(!words.contains(QStringLiteral("mooi")), "the same words twice");
}

void MailTextTest::filesAreNamedAndGivenOut()
{
    const QByteArray mail = multipart("mixed", part("Content-Type: text/plain", "Zie bijlage.")
                                                   + part("Content-Type: application/pdf\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment;\r\n filename=\"=?utf-8?Q?huur_caf=C3=A9.pdf?=\"",
                                                          QByteArray("%PDF-1.7 x").toBase64())
                                                   + part("Content-Type: text/plain; name*0*=utf-8''caf%C3%A9; name*1=.txt\r\nContent-Disposition: attachment", "los blad"));
    const MailText read = textOfMail(mail);
    QCOMPARE(read.attached.size(), 2U);
    QCOMPARE(read.attached.front().name, QStringLiteral("huur café.pdf"));
    QCOMPARE(read.attached.front().bytes, QByteArray("%PDF-1.7 x"));
    QCOMPARE(read.attached.back().name, QStringLiteral("café.txt"));
    QVERIFY(read.attached.back().bytes.startsWith("los blad"));
    QVERIFY(read.words.endsWith(QStringLiteral("Zie bijlage.")));
}

void MailTextTest::aMailWithinAMailHasItsHead()
{
    const QByteArray mail = multipart("mixed", part("Content-Type: text/plain", "Doorgestuurd:") + part("Content-Type: message/rfc822", "From: piet@example.nl\r\nSubject: klacht\r\n\r\nHet lekt."));
    QVERIFY2(textOfMail(mail).words.endsWith(QStringLiteral("Doorgestuurd:\n\nFrom: piet@example.nl\nSubject: klacht\n\nHet lekt.")), qPrintable(textOfMail(mail).words));
}

void MailTextTest::theAlphabetIsTheOneThatIsNamed()
{
    const QByteArray latin = "Content-Type: text/plain; charset=iso-8859-15\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nhuur =A4 700";
    QVERIFY(textOfMail(head + latin).words.endsWith(QStringLiteral("huur € 700")));
    const QByteArray unnamed = "Content-Type: text/plain\r\nContent-Transfer-Encoding: 8bit\r\n\r\ncaf\xe9";
    QVERIFY(textOfMail(head + unnamed).words.endsWith(QStringLiteral("café")));
}

void MailTextTest::whatIsNoMailIsReadAsItCame()
{
    QCOMPARE(textOfMail("geen kop\nen ook niet\n").words, QStringLiteral("geen kop\nen ook niet\n"));
    const QByteArray parts = QByteArray("--grens\r\n\r\n").repeated(20'000) + "slot";
    QVERIFY(textOfMail(multipart("mixed", parts)).words.contains(QStringLiteral("slot")));
}

void MailTextTest::nothingIsLeftUnseen_data()
{
    QTest::addColumn<QByteArray>("mail");
    const QByteArray plain = part("Content-Type: text/plain", "Dag");
    const QByteArray number = "BSN 111222333";
    QTest::newRow("the other form") << multipart("alternative", plain + part("Content-Type: text/html", "<p>" + number + "</p>"));
    QTest::newRow("broken by marks") << multipart("alternative", plain + part("Content-Type: text/html", "<p>BSN 111<b>222</b>333</p>"));
    QTest::newRow("hidden") << multipart("mixed", part("Content-Type: text/html", "<p style='display:none'>" + number + "</p>"));
    QTest::newRow("a comment") << multipart("mixed", part("Content-Type: text/html", "<!-- " + number + " -->"));
    QTest::newRow("a name") << multipart("mixed", plain + part("Content-Type: application/octet-stream; name=\"BSN 111222333.bin\"", "x"));
    QTest::newRow("before the parts") << multipart("mixed", plain).replace("voorwoord", number);
    QTest::newRow("a field of the head") << QByteArray(head).replace("MIME-Version: 1.0", "X-Nummer: " + number) + "\r\nDag";
    QTest::newRow("a part without a head") << multipart("mixed", plain + "--grens\r\n" + number + "\r\nmeer\r\n");
    QTest::newRow("parts without a border") << head + "Content-Type: multipart/mixed\r\n\r\n" + part("Content-Type: text/plain", number);
    QTest::newRow("no end") << head + "Content-Type: multipart/mixed; boundary=grens\r\n\r\n" + part("Content-Type: text/plain", number);
    QTest::newRow("deeper than anybody looks") << head + QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(100'000) + "\r\n" + number;
    QTest::newRow("an alphabet that is another") << head + "Content-Type: text/plain; charset=us-ascii\r\n\r\ncaf\xe9 " + number;
    QTest::newRow("an alphabet that nobody knows") << head + "Content-Type: text/plain; charset=x-klingon\r\n\r\n" + number;
    QTest::newRow("behind the parts") << multipart("mixed", plain).replace("nawoord", number);
}

void MailTextTest::nothingIsLeftUnseen()
{
    QFETCH(QByteArray, mail);
    QVERIFY2(textOfMail(mail).everything.contains(QStringLiteral("BSN 111222333")), qPrintable(textOfMail(mail).everything));
}

QTEST_GUILESS_MAIN(MailTextTest)
#include "tst_mailtext.moc"
