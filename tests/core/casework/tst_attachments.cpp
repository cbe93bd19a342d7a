// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a case: kept whole and encrypted, looked through, taken out on purpose only, and really gone.
#include "core/casework/adduser.h"
#include "core/casework/attachfile.h"
#include "core/casework/blackoutattachment.h"
#include "core/casework/exportattachment.h"
#include "core/casework/makebackup.h"
#include "core/casework/removeattachment.h"
#include "core/documents/pages.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/store/tables.h"
#include "core/workspace/registercopies.h"
#include "core/workspace/unitofwork.h"
#include "tests/support/reopening.h"
#include "tests/support/zippedparts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QTest>

using namespace balie;

class AttachmentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatGoesInComesOut_data();
    void whatGoesInComesOut();
    void theSameFileIsTakenOnce();
    void whatIsTooLargeOrEmptyIsRefused();
    void aNumberInAFileNeedsAReason_data();
    void aNumberInAFileNeedsAReason();
    void aNumberInANameIsMasked();
    void whoStopsItLeavesNothing();
    void itIsRemovedForGood();
    void itLeavesTheRegisterOnPurposeOnly();
    void boxesAreKeptAndGoIntoTheCopy();
    void aBackupCarriesIt();
    void theCheckFindsAChangedPiece();
    void whoMayOnlyReadChangesNothing();
    void theLogTellsNoName();
    void nothingOfItStandsOnTheDisk();
};

static QByteArray anyBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24);
    }
    bytes[0] = '\x01'; // no sign of any kind
    return bytes;
}

static ExaminedFile examined(const char *name, const QByteArray &bytes)
{
    return must(ExaminedFile::from(QString::fromUtf8(name), bytes));
}

void AttachmentsTest::whatGoesInComesOut_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::newRow("a byte") << qsizetype(1);
    QTest::newRow("one piece") << AttachmentTable::pieceSize;
    QTest::newRow("a piece and a byte") << AttachmentTable::pieceSize + 1;
    QTest::newRow("several") << 5 * AttachmentTable::pieceSize - 3;
}

void AttachmentsTest::whatGoesInComesOut()
{
    QFETCH(qsizetype, size);
    TestRegister proof;
    const RequestId request = proof.receive();
    const QByteArray bytes = anyBytes(size);
    qint64 seen = 0;
    const Attachment file = must(attachFile(*proof, request, examined("../../plan.bin", bytes), {text("Plattegrond"), {}}, [&](qint64 done, qint64) {
        seen = done;
        return true;
    }));
    QCOMPARE(seen, qint64{size});
    QCOMPARE(must(attachmentBytes(*proof, file.id)), bytes);
    const std::vector<AttachmentRow> rows = must(attachmentRows(*proof, request));
    QCOMPARE(rows.size(), 1U);
    const Attachment &kept = rows.front().file;
    QCOMPARE(kept.name.toString(), QStringLiteral("plan.bin"));
    QCOMPARE(kept.size, qint64{size});
    QCOMPARE(kept.number, 1);
    QCOMPARE(kept.note, text("Plattegrond"));
    QCOMPARE(rows.front().byName, QStringLiteral("Anna"));
    QVERIFY(!kept.removed && !kept.holdsForbiddenNumber());
    const RegisterCheck check = must(checkRegister(*proof));
    QVERIFY(check.problems.empty());
    QCOMPARE(check.attachments, 1);
}

void AttachmentsTest::theSameFileIsTakenOnce()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const Attachment first = must(attachFile(*proof, request, examined("brief.txt", "Geachte heer")));
    const auto again = attachFile(*proof, request, examined("kopie.txt", "Geachte heer"));
    QVERIFY(!again);
    QCOMPARE(again.error().code(), ErrorCode::FileExists);
    QCOMPARE(again.error().fact(QStringLiteral("number")), QStringLiteral("1"));
    must(attachFile(*proof, proof.receive("Piet Jansen"), examined("brief.txt", "Geachte heer")));
    must(removeAttachment(*proof, first.id, text("verkeerde zaak")));
    QCOMPARE(must(attachFile(*proof, request, examined("brief.txt", "Geachte heer"))).number, 2);
}

void AttachmentsTest::whatIsTooLargeOrEmptyIsRefused()
{
    QCOMPARE(ExaminedFile::from(QStringLiteral("leeg.txt"), {}).error().code(), ErrorCode::Empty);
    const auto large = ExaminedFile::from(QStringLiteral("groot.bin"), QByteArray(largestAttachment + 1, '\1'));
    QCOMPARE(large.error().code(), ErrorCode::FileTooLarge);
    QCOMPARE(large.error().fact(QStringLiteral("limit")), QStringLiteral("50"));
    TestRegister proof;
    const auto nowhere = attachFile(*proof, RequestId::create(Instant::fromMSecs(9)), examined("a.txt", "dag"));
    QCOMPARE(nowhere.error().code(), ErrorCode::RequestUnknown);
}

void AttachmentsTest::aNumberInAFileNeedsAReason_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("text") << QByteArray("Mijn BSN is 111222333.");
    QTest::newRow("wide text") << QByteArray("\xff\xfe") + QByteArray(reinterpret_cast<const char *>(u"BSN 111222333"), 26);
    const QByteArray head = "From: a@example.nl\r\nTo: b@example.nl\r\nSubject: huur\r\nMIME-Version: 1.0\r\n";
    QTest::newRow("mail in base64") << head + "Content-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n" + QByteArray("Mijn BSN is 111222333.").toBase64();
    QTest::newRow("mail, quoted") << head + "Content-Type: text/plain\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nBSN 111=\r\n222333=20";
    QTest::newRow("mail with parts") << head + "Content-Type: multipart/mixed; boundary=\"grens\"\r\n\r\n--grens\r\nContent-Type: text/html\r\n"
                                               "Content-Transfer-Encoding: base64\r\n\r\n" + QByteArray("<b>BSN</b> 111222333").toBase64() + "\r\n--grens--\r\n";
    QTest::newRow("title of a PDF") << pdfOf(QStringLiteral("BSN 111222333"), [](QPagedPaintDevice &device) { QPainter(&device).drawText(100, 100, QStringLiteral("Dag")); });
    QTest::newRow("a Word file") << zipped({{"word/document.xml", "<w:p xmlns:w=\"w\"><w:t>BSN 1112</w:t><w:t>22333</w:t></w:p>"}});
    QTest::newRow("subject of a mail") << QByteArray("From: a@example.nl\r\nTo: b@example.nl\r\nSubject: =?utf-8?B?QlNOIDExMTIyMjMzMw==?=\r\n\r\nDag");
}

void AttachmentsTest::aNumberInAFileNeedsAReason()
{
    QFETCH(QByteArray, bytes);
    TestRegister proof;
    const RequestId request = proof.receive();
    const ExaminedFile file = examined("brief", bytes);
    QVERIFY(file.wasLookedThrough());
    const auto refused = attachFile(*proof, request, file);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(refused.error().fact(QStringLiteral("part")), QStringLiteral("file"));
    QVERIFY(must(attachmentRows(*proof, request)).empty());
    const Attachment kept = must(attachFile(*proof, request, file, {{}, text("Het is het stuk waarover wordt geklaagd")}));
    QVERIFY(kept.holdsForbiddenNumber());
    QVERIFY(!attachFile(*proof, request, examined("b.txt", "dag"), {text("BSN 111222333"), {}}));
    // A reason that nobody needs marks nothing.
    QVERIFY(!must(attachFile(*proof, request, examined("c.txt", "goedendag"), {{}, text("zomaar")})).holdsForbiddenNumber());
}

void AttachmentsTest::aNumberInANameIsMasked()
{
    TestRegister proof;
    const Attachment file = must(attachFile(*proof, proof.receive(), examined("loonstrook BSN 111222333.txt", "loon")));
    QCOMPARE(file.name.toString(), QStringLiteral("loonstrook BSN *********.txt"));
}

void AttachmentsTest::whoStopsItLeavesNothing()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const auto stopped = attachFile(*proof, request, examined("a.bin", anyBytes(3 * AttachmentTable::pieceSize)), {}, [](qint64 done, qint64 all) { return done < all / 2; });
    QCOMPARE(stopped.error().code(), ErrorCode::Cancelled);
    QVERIFY(must(attachmentRows(*proof, request)).empty());
    QCOMPARE(must((*proof).tables().connection().number(QStringLiteral("SELECT count(*) FROM attachment_piece"))), 0);
}

void AttachmentsTest::itIsRemovedForGood()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const Attachment file = must(attachFile(*proof, request, examined("geheim.txt", "Het geheim"), {text("notitie"), {}}));
    QCOMPARE(removeAttachment(*proof, file.id, text("  ")).error().code(), ErrorCode::ReasonMissing);
    QCOMPARE(removeAttachment(*proof, file.id, text("BSN 111222333")).error().code(), ErrorCode::HoldsForbiddenNumber);
    must(removeAttachment(*proof, file.id, text("bij de verkeerde zaak")));
    const AttachmentRow row = must(attachmentRows(*proof, request)).front();
    QVERIFY(row.file.removed);
    QCOMPARE(row.file.removed->because, text("bij de verkeerde zaak"));
    QCOMPARE(row.removedByName, QStringLiteral("Anna"));
    QCOMPARE(row.file.sha256, file.sha256);
    QVERIFY(row.file.note.isEmpty() && !row.file.name.toString().contains(QStringLiteral("geheim")));
    QCOMPARE(attachmentBytes(*proof, file.id).error().fact(QStringLiteral("kind")), QStringLiteral("removed"));
    QCOMPARE(removeAttachment(*proof, file.id, text("nog eens")).error().code(), ErrorCode::FileMissing);
    QCOMPARE(exportAttachment(*proof, file.id, proof.dir.path()).error().code(), ErrorCode::FileMissing);
    QCOMPARE(must((*proof).tables().connection().number(QStringLiteral("SELECT count(*) FROM attachment_piece"))), 0);
    QVERIFY(must(checkRegister(*proof)).problems.empty());
}

void AttachmentsTest::itLeavesTheRegisterOnPurposeOnly()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const QByteArray bytes = anyBytes(AttachmentTable::pieceSize + 77);
    const Attachment file = must(attachFile(*proof, request, examined("../../.ssh/setup.exe", bytes)));
    const QString folder = proof.dir.filePath(QStringLiteral("uit"));
    QCOMPARE(exportAttachment(*proof, file.id, folder).error().code(), ErrorCode::FileMissing);
    QVERIFY(QDir().mkpath(folder));
    const QString path = must(exportAttachment(*proof, file.id, folder));
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList(proof.dossier(request).request.reference() + QStringLiteral("-1.bin")));
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), bytes);
    QCOMPARE(out.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOwner), QFile::Permissions());
    QCOMPARE(exportAttachment(*proof, file.id, folder).error().code(), ErrorCode::FileExists);
    const auto log = must(auditRows(*proof, {request, 100, std::nullopt}));
    QCOMPARE(std::count_if(log.begin(), log.end(), [](const AuditRow &row) { return row.action == QStringLiteral("attachment-exported"); }), 2);
}

void AttachmentsTest::boxesAreKeptAndGoIntoTheCopy()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const Attachment original = must(attachFile(*proof, request, examined("brief.txt", "Geachte heer")));
    const RedactionBoxes boxes{must(RedactionBox::from(1, QRectF(0.1, 0.2, 0.333333, 0.1), RedactionGround::RightsOfOthers)),
                               must(RedactionBox::from(3, QRectF(0.5, 0.5, 0.5, 0.5), RedactionGround::Other, line("bedrijfsgeheim")))};
    must(saveRedaction(*proof, original.id, boxes));
    QVERIFY(must(redactionBoxes(*proof, original.id)) == boxes);
    must(saveRedaction(*proof, original.id, {boxes.front()}));
    QCOMPARE(must(redactionBoxes(*proof, original.id)).size(), 1U);
    const RedactionBoxes forbidden{must(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Other, line("BSN 111222333")))};
    QCOMPARE(saveRedaction(*proof, original.id, forbidden).error().code(), ErrorCode::HoldsForbiddenNumber);
    QCOMPARE(keepBlackedOut(*proof, original.id, {}, examined("b.txt", "zwart")).error().code(), ErrorCode::ReasonMissing);
    const Attachment copy = must(keepBlackedOut(*proof, original.id, boxes, examined("brief (gelakt).txt", "zwart")));
    QVERIFY(must(redactionBoxes(*proof, copy.id)) == boxes);
    const auto rows = must(attachmentRows(*proof, request));
    QCOMPARE(rows.back().madeFromNumber, std::optional<int>(1));
    must(removeAttachment(*proof, original.id, text("alleen de kopie is nodig")));
    QVERIFY(must(redactionBoxes(*proof, original.id)).empty());
    QCOMPARE(must(attachmentBytes(*proof, copy.id)), QByteArray("zwart"));
}

void AttachmentsTest::aBackupCarriesIt()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const QByteArray bytes = anyBytes(3 * AttachmentTable::pieceSize + 5);
    const AttachmentId id = must(attachFile(*proof, request, examined("a.bin", bytes))).id;
    const BackupDone done = must(makeBackup(*proof, proof.dir.path()));
    closeIt(proof);
    const QString back = proof.dir.filePath(QStringLiteral("Terug.balie"));
    must(restoreBackup(done.folder, back, QStringLiteral("Anna"), testPassphrase()));
    const auto workspace = must(openRegister(back, QStringLiteral("Anna"), testPassphrase(), &proof.clock));
    QCOMPARE(must(workspace->runAndWait([id](Register &opened) { return attachmentBytes(opened, id); })), bytes);
    const RegisterCheck check = must(workspace->runAndWait([](Register &opened) { return checkRegister(opened); }));
    QVERIFY(check.problems.empty());
    QCOMPARE(check.attachments, 1);
}

void AttachmentsTest::theCheckFindsAChangedPiece()
{
    for (const char *sql : {"UPDATE attachment_piece SET bytes = x'00' WHERE seq = 1", "DELETE FROM attachment_piece WHERE seq = 0",
                            "UPDATE attachment SET size = size + 1"}) {
        TestRegister proof;
        const Attachment file = must(attachFile(*proof, proof.receive(), examined("a.bin", anyBytes(AttachmentTable::pieceSize + 9))));
        UnitOfWork unit = must(UnitOfWork::begin(*proof, Permission::Act));
        must(unit.transaction().change(QString::fromLatin1(sql)));
        must(unit.audit(QStringLiteral("planted"), QStringLiteral("test"), {}));
        must(unit.commit());
        const RegisterCheck check = must(checkRegister(*proof));
        QVERIFY2(check.problems.size() == 1, sql);
        QCOMPARE(check.problems.front().word, QStringLiteral("attachment-damaged"));
        QCOMPARE(check.problems.front().facts.value(QStringLiteral("number")), QStringLiteral("1"));
    }
}

void AttachmentsTest::whoMayOnlyReadChangesNothing()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const AttachmentId id = must(attachFile(*proof, request, examined("a.txt", "dag"))).id;
    must(addUser(*proof, QStringLiteral("Fatima"), Role::Reader, secret("lezen en nakijken alleen")));
    closeIt(proof);
    const auto workspace = reopen(proof, "Fatima", secret("lezen en nakijken alleen"));
    must(workspace->runAndWait([&](Register &opened) {
        if (attachmentBytes(opened, id).value_or({}) != "dag")
            qFatal("who reads cannot look");
        for (const Error &error : {attachFile(opened, request, examined("b.txt", "nee")).error(), removeAttachment(opened, id, text("weg")).error(),
                                   saveRedaction(opened, id, {}).error()}) {
            if (error.code() != ErrorCode::NotPermitted)
                qFatal("%s", qPrintable(error.toLogLine()));
        }
        return Result<void>();
    }));
}

void AttachmentsTest::theLogTellsNoName()
{
    TestRegister proof;
    const RequestId request = proof.receive();
    const Attachment file = must(attachFile(*proof, request, examined("Dossier Kruidhof.txt", "Kruidhof"), {text("over Kruidhof"), {}}));
    must(removeAttachment(*proof, file.id, text("Kruidhof wil dat niet")));
    const auto log = must(auditRows(*proof, {request, 100, std::nullopt}));
    QVERIFY(log.size() >= 3);
    for (const AuditRow &row : log)
        QVERIFY2(!row.content.contains(QStringLiteral("Kruidhof")), qPrintable(row.content));
    QVERIFY(log.front().content.contains(QString::fromLatin1(file.sha256.toHex())));
}

void AttachmentsTest::nothingOfItStandsOnTheDisk()
{
    TestRegister proof;
    const QByteArray needle = "Kruidhof-onder-de-brug";
    const RequestId request = proof.receive();
    const AttachmentId id = must(attachFile(*proof, request, examined("Kruidhof.txt", QByteArray(needle + '\n').repeated(60'000)))).id;
    must(makeBackup(*proof, proof.dir.path()));
    must(removeAttachment(*proof, id, text("weg ermee")));
    int files = 0;
    QDirIterator all(proof.dir.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        ++files;
        QVERIFY2(!file.readAll().contains("Kruidhof"), qPrintable(file.fileName()));
    }
    QVERIFY(files >= 5);
}

QTEST_MAIN(AttachmentsTest)
#include "tst_attachments.moc"
