// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A letter on its way by e-mail: a draft that a mail program opens, and a paper that only its password opens.
#include "core/exchange/lockedpaper.h"
#include "core/exchange/maildraft.h"
#include "tests/support/papertools.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace balie;

class ElectronicLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyThePasswordOpensIt();
    void whatIsNoPaperIsRefused();
    void everyPasswordIsAnother();
    void aMailProgramReadsTheDraft();
    void nothingInANameBecomesAHead();

private:
    QTemporaryDir m_folder;
};

static QByteArray paper()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    QPainter painter(&writer);
    painter.drawText(500, 500, QStringLiteral("Geheim antwoord"));
    painter.end();
    return bytes;
}

void ElectronicLetterTest::onlyThePasswordOpensIt()
{
    const QString password = paperPassword();
    const QByteArray locked = lockedPaper(paper(), password).value();
    QFile file(m_folder.filePath(QStringLiteral("brief.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(locked);
    file.close();
    const auto read = [&](const QString &with) {
        return QString::fromUtf8(outputOf(QStringLiteral("pdftotext"), {QStringLiteral("-upw"), with, file.fileName(), QStringLiteral("-")}));
    };
    QVERIFY(read(password).contains(QStringLiteral("Geheim antwoord")));
    QVERIFY(!read(QString()).contains(QStringLiteral("Geheim")));
    QVERIFY(!read(password.toUpper()).contains(QStringLiteral("Geheim")));
    const QString facts = QString::fromUtf8(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-upw"), password, file.fileName()}));
    QVERIFY2(facts.contains(QStringLiteral("algorithm:AES-256")), qPrintable(facts));
    QVERIFY(!locked.contains("Geheim"));
}

void ElectronicLetterTest::whatIsNoPaperIsRefused()
{
    QCOMPARE(lockedPaper("geen papier", QStringLiteral("x")).error().code(), ErrorCode::FileMalformed);
    QCOMPARE(lockedPaper({}, QStringLiteral("x")).error().code(), ErrorCode::FileMalformed);
}

void ElectronicLetterTest::everyPasswordIsAnother()
{
    const QString first = paperPassword();
    QVERIFY2(QRegularExpression(QStringLiteral("^[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}$")).match(first).hasMatch(), qPrintable(first));
    QVERIFY(first != paperPassword());
}

static const char *reader = R"(
import email, email.policy, sys, json
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
parts = list(m.iter_parts())
print(json.dumps([m['to'].addresses[0].display_name, m['to'].addresses[0].addr_spec, m['subject'], m['x-unsent'], m['from'],
                  parts[0].get_content().strip(), parts[1].get_filename(), parts[1].get_content_type(), len(parts[1].get_content()), m['bcc']], ensure_ascii=False))
)";

void ElectronicLetterTest::aMailProgramReadsTheDraft()
{
    const QByteArray pdf(70000, '\x80');
    const QByteArray mail = mailFile({QStringLiteral("Zoë Ümit-d'Arc"), QStringLiteral("zoe@example.nl"), QStringLiteral("Antwoord op uw verzoek – één brief"),
                                      QStringLiteral("Geachte Zoë,\n\nDe brief vindt u hierbij.\n"), QStringLiteral("2026-0014 antwoord.pdf"), pdf});
    for (const QByteArray &line : mail.split('\n'))
        QVERIFY2(line.size() < 998 && std::all_of(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }), line.left(80).constData());
    const QString read = QString::fromUtf8(outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(reader)}, mail)).trimmed();
    QCOMPARE(read, QStringLiteral("[\"Zoë Ümit-d'Arc\", \"zoe@example.nl\", \"Antwoord op uw verzoek – één brief\", \"1\", null, "
                                  "\"Geachte Zoë,\\n\\nDe brief vindt u hierbij.\", \"2026-0014 antwoord.pdf\", \"application/pdf\", 70000, null]"));
}

void ElectronicLetterTest::nothingInANameBecomesAHead()
{
    const QByteArray mail = mailFile({QStringLiteral("Jan\r\nBcc: boos@example.org"), QStringLiteral("jan@example.nl"), QStringLiteral("Over u\nBcc: boos@example.org"),
                                      QStringLiteral("Dag"), QStringLiteral("a\nb.pdf"), QByteArray("%PDF-")});
    const QString read = QString::fromUtf8(outputOf(QStringLiteral("python3"), {QStringLiteral("-c"), QString::fromUtf8(reader)}, mail)).trimmed();
    QVERIFY2(read.endsWith(QStringLiteral(", null]")) && read.contains(QStringLiteral("\"jan@example.nl\"")), qPrintable(read));
}

QTEST_MAIN(ElectronicLetterTest)
#include "tst_electronicletter.moc"
