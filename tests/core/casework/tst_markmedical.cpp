// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which files hold medical or other special data (Art. 9): said by people, kept in the log, and left out of a dossier
// until somebody chooses them and says why.
#include "core/casework/adduser.h"
#include "core/casework/blackoutattachment.h"
#include "core/casework/markmedical.h"
#include "core/casework/removeattachment.h"
#include "core/overview/attachmentrows.h"
#include "core/overview/auditrows.h"
#include "core/overview/checkregister.h"
#include "core/store/migrator.h"
#include "core/store/openregister.h"
#include "core/wording/auditwords.h"
#include "core/wording/errorwords.h"
#include "core/wording/language.h"
#include "tests/support/dossiers.h"
#include "tests/support/olderregister.h"
#include "tests/support/reopening.h"

#include <QTest>

using namespace balie;

class MarkMedicalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, Language::English); }
    void itIsSaidAtAttachingOrLater();
    void theLogKeepsWhatChanged();
    void aRemovedFileIsNotMarked();
    void whoMayOnlyReadMarksNothing();
    void aCopyIsMarkedUnlessABoxSaysWhy();
    void aNumberBesideTheBoxesStaysKnown_data();
    void aNumberBesideTheBoxesStaysKnown();
    void anOlderRegisterHasNoMarks();
    void theDossierLeavesItOutUnlessChosen();
    void everyReasonToLeaveItOutIsAsked();
    void choosingItNeedsAReason();
};

static bool isMedical(TestRegister &reg, RequestId request, int number)
{
    return must(attachmentByNumber(*reg, request, number)).medical;
}

static QStringList actions(TestRegister &reg, RequestId request)
{
    QStringList words;
    for (const AuditRow &row : must(auditRows(*reg, {request, 100, std::nullopt})))
        words.prepend(row.action);
    return words.filter(QStringLiteral("attachment-"));
}

static DossierFile inDossier(TestRegister &reg, RequestId request, std::vector<DossierExtra> extras, int number)
{
    DossierOrder order = orderFor({request});
    order.extras = std::move(extras);
    return must(dossierOfCases(*reg, order)).cases.front().files.at(static_cast<std::size_t>(number - 1));
}

void MarkMedicalTest::itIsSaidAtAttachingOrLater()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const Attachment letter = attach(reg, request, "huisarts.txt", "Mevrouw is ziek.", {{}, {}, true});
    const Attachment plain = attach(reg, request, "brief.txt", "Geachte heer");
    QVERIFY(letter.medical && !plain.medical);
    QVERIFY(isMedical(reg, request, 1) && !isMedical(reg, request, 2));
    must(markMedical(*reg, plain.id, MedicalMark::On));
    must(markMedical(*reg, letter.id, MedicalMark::Off));
    QVERIFY(!isMedical(reg, request, 1) && isMedical(reg, request, 2));
    QCOMPARE(must(attachmentBytes(*reg, plain.id)), QByteArray("Geachte heer"));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

void MarkMedicalTest::theLogKeepsWhatChanged()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const Attachment file = attach(reg, request, "Kruidhof.txt", "Mevrouw is ziek.", {{}, {}, true});
    must(markMedical(*reg, file.id, MedicalMark::On)); // stands so already
    must(markMedical(*reg, file.id, MedicalMark::Off));
    must(markMedical(*reg, file.id, MedicalMark::Off));
    must(markMedical(*reg, file.id, MedicalMark::On));
    QCOMPARE(actions(reg, request), (QStringList{said("attachment-added"), said("attachment-unmarked"), said("attachment-marked")}));
    const std::vector<AuditRow> log = must(auditRows(*reg, {request, 100, std::nullopt}));
    QVERIFY2(log.at(2).content.contains(said("\"medical\":true")), qPrintable(log.at(2).content));
    for (const AuditRow &row : log) {
        QVERIFY2(!row.content.contains(said("Kruidhof")), qPrintable(row.content));
        QVERIFY2(auditWords(row.action) != row.action, qPrintable(row.action));
    }
    QVERIFY(log.front().content.contains(QString::fromLatin1(file.sha256.toHex())));
}

void MarkMedicalTest::aRemovedFileIsNotMarked()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const Attachment file = attach(reg, request, "huisarts.txt", "Mevrouw is ziek.", {{}, {}, true});
    must(removeAttachment(*reg, file.id, text("bij de verkeerde zaak")));
    QVERIFY(!isMedical(reg, request, 1)); // not even that it was so
    const Result<void> marked = markMedical(*reg, file.id, MedicalMark::On);
    QVERIFY(!marked);
    QCOMPARE(sentenceOf(marked.error()), said("Attachment 1 was removed. The list of the case says why."));
    QCOMPARE(markMedical(*reg, AttachmentId::create(Instant::fromMSecs(9)), MedicalMark::On).error().code(), ErrorCode::FileMissing);
    QCOMPARE(actions(reg, request), (QStringList{said("attachment-added"), said("attachment-removed")}));
}

void MarkMedicalTest::whoMayOnlyReadMarksNothing()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const AttachmentId id = attach(reg, request, "brief.txt", "Geachte heer").id;
    must(addUser(*reg, said("Fatima"), Role::Reader, secret("lezen en nakijken alleen")));
    closeIt(reg);
    const auto workspace = reopen(reg, "Fatima", secret("lezen en nakijken alleen"));
    // Refused also where it would change nothing.
    for (const MedicalMark mark : {MedicalMark::On, MedicalMark::Off}) {
        const Result<void> marked = workspace->runAndWait([&](Register &opened) { return markMedical(opened, id, mark); });
        QCOMPARE(marked.error().code(), ErrorCode::NotPermitted);
    }
    QVERIFY(!must(workspace->runAndWait([&](Register &opened) { return attachmentByNumber(opened, request, 1); })).medical);
}

void MarkMedicalTest::aCopyIsMarkedUnlessABoxSaysWhy()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const Attachment original = attach(reg, request, "huisarts.txt", "Mevrouw is ziek.", {{}, {}, true});
    const RedactionBoxes boxes{must(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Medical))};
    const Attachment copy = must(keepBlackedOut(*reg, original.id, boxes, must(ExaminedFile::from(said("kopie.txt"), "zwart"))));
    QVERIFY(isMedical(reg, request, 1) && !isMedical(reg, request, 2));
    must(markMedical(*reg, copy.id, MedicalMark::On));
    QVERIFY(isMedical(reg, request, 2));
    const RedactionBoxes others{must(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::RightsOfOthers))};
    must(keepBlackedOut(*reg, original.id, others, must(ExaminedFile::from(said("kopie.txt"), "anders zwart"))));
    QVERIFY(isMedical(reg, request, 3)); // nobody said that the medical data are gone
}

void MarkMedicalTest::aNumberBesideTheBoxesStaysKnown_data()
{
    QTest::addColumn<QRectF>("box");
    QTest::addColumn<RedactionGround>("ground");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("over it") << QRectF(0, 0, 1, 1) << RedactionGround::RightsOfOthers << false;
    QTest::newRow("beside it") << QRectF(0, 0.9, 1, 0.1) << RedactionGround::RightsOfOthers << true;
    QTest::newRow("beside it, whatever it says") << QRectF(0, 0.9, 1, 0.1) << RedactionGround::Bsn << true;
}

void MarkMedicalTest::aNumberBesideTheBoxesStaysKnown()
{
    QFETCH(QRectF, box);
    QFETCH(RedactionGround, ground);
    TestRegister reg;
    const RequestId request = reg.receive();
    const QByteArray letter = strangePdf().replace("Regel van een ander", "Bsn ja: 111.222.333");
    const Attachment original = attach(reg, request, "brief.pdf", letter, {{}, text("De klacht gaat over dit nummer.")});
    must(keepBlackedOut(*reg, original.id, {must(RedactionBox::from(1, box, ground))}, must(ExaminedFile::from(said("kopie.txt"), "zwart"))));
    QTEST(must(attachmentByNumber(*reg, request, 2)).holdsForbiddenNumber(), "isKnown");
}

void MarkMedicalTest::anOlderRegisterHasNoMarks()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    const Attachment file = attach(reg, request, "brief.txt", "Geachte heer", {text("van de huisarts"), {}, true});
    Connection &connection = (*reg).opened().connection();
    makeOlder(connection, 9);
    QVERIFY(!attachmentRows(*reg, request)); // it knows no marks
    const Migrator migrator = must(Migrator::load());
    must(migrator.migrate(connection, [] { return Result<void>(); }));
    must(migrator.checkSchema(connection));
    const Attachment kept = must(attachmentByNumber(*reg, request, 1));
    QVERIFY(!kept.medical);
    QCOMPARE(kept.note, text("van de huisarts"));
    QCOMPARE(must(attachmentBytes(*reg, file.id)), QByteArray("Geachte heer"));
    must(markMedical(*reg, file.id, MedicalMark::On));
    QVERIFY(isMedical(reg, request, 1));
    QVERIFY(must(checkRegister(*reg)).problems.empty());
}

void MarkMedicalTest::theDossierLeavesItOutUnlessChosen()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const Attachment doctor = attach(reg, request, "huisarts.txt", "Mevrouw is langdurig ziek.");
    attach(reg, request, "brief.txt", "Ik wil mijn gegevens zien.");
    QCOMPARE(made(reg, request).exhibits.size(), 2U);
    must(markMedical(*reg, doctor.id, MedicalMark::On));
    const MadeDossier usual = made(reg, request);
    const QString paper = textOf(usual.pdf).simplified();
    QCOMPARE(usual.exhibits.size(), 1U);
    QVERIFY(!paper.contains(said("langdurig ziek")) && !paper.contains(said("huisarts")));
    QVERIFY(paper.contains(said("Ik wil mijn gegevens zien.")));
    QVERIFY(paper.contains(said("Files with medical data")) && paper.contains(said("1 file of the case does not come along")));
    DossierOrder chosen = orderFor({request});
    chosen.extras = {DossierExtra::Medical};
    const MadeDossier more = made(reg, chosen);
    QCOMPARE(more.exhibits.size(), 2U);
    QVERIFY(textOf(more.pdf).contains(said("langdurig ziek")));
}

// Choosing one kind brings nothing that is of another kind too.
void MarkMedicalTest::everyReasonToLeaveItOutIsAsked()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Access});
    const Attachment both = attach(reg, request, "huisarts.txt", "BSN 111222333: ziek.", {{}, text("De klacht gaat over dit nummer."), true});
    QVERIFY(inDossier(reg, request, {DossierExtra::Numbered}, 1).leftOut == DossierExtra::Medical);
    QVERIFY(inDossier(reg, request, {DossierExtra::Medical}, 1).leftOut == DossierExtra::Numbered);
    QCOMPARE(inDossier(reg, request, {DossierExtra::Numbered, DossierExtra::Medical}, 1).exhibit, std::optional<int>(1));
    const RedactionBoxes boxes{must(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Medical))};
    const RedactionBoxes all{boxes.front(), must(RedactionBox::from(1, QRectF(0, 0, 1, 1), RedactionGround::Bsn))};
    must(keepBlackedOut(*reg, both.id, all, must(ExaminedFile::from(said("kopie.txt"), "zwart"))));
    QVERIFY(inDossier(reg, request, {DossierExtra::Numbered, DossierExtra::Medical}, 1).leftOut == DossierExtra::Originals);
    QVERIFY(inDossier(reg, request, {DossierExtra::Numbered, DossierExtra::Originals}, 1).leftOut == DossierExtra::Medical);
    QCOMPARE(inDossier(reg, request, {}, 2).exhibit, std::optional<int>(1)); // the copy is for others to see
}

void MarkMedicalTest::choosingItNeedsAReason()
{
    TestRegister reg;
    const RequestId request = reg.receive();
    DossierGiven given{orderFor({request}), 1, 1, "x"};
    given.order.extras = {DossierExtra::Medical};
    QCOMPARE(printDossier(*reg, given).error().code(), ErrorCode::ReasonMissing);
    given.because = text("De klacht gaat over de brief van de huisarts.");
    must(printDossier(*reg, given));
    const AuditRow row = must(auditRows(*reg, {})).front();
    QVERIFY2(row.content.contains(said("\"with\":[\"medical\"]")) && row.content.contains(said("brief van de huisarts")), qPrintable(row.content));
    QVERIFY(must(dossierPrints(*reg, request)).front().extras == std::vector<DossierExtra>{DossierExtra::Medical});
}

QTEST_MAIN(MarkMedicalTest)
#include "tst_markmedical.moc"
