// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A final letter leaves the register: to whom it may go, what goes along, and what the log keeps of it.
#include "core/casework/beginletter.h"
#include "core/casework/blackoutattachment.h"
#include "core/casework/finishletter.h"
#include "core/casework/giveletter.h"
#include "core/casework/makeportable.h"
#include "core/casework/recordact.h"
#include "core/casework/removeattachment.h"
#include "core/casework/sendletter.h"
#include "core/overview/auditrows.h"
#include "core/overview/letterenclosures.h"
#include "core/overview/letterrows.h"
#include "tests/support/letterorders.h"

#include <QBuffer>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>

using namespace balie;

class GiveLetterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDraftStaysInside();
    void theMailGoesToThePerson();
    void noMailGoesToThePersonWhereSomebodyActsForThem();
    void thePasswordIsKeptNowhere();
    void theDataToTakeAlongAreMeant();
    void aLetterThatGoesAloneIsTold();
    void aCopyIsMeantAndItsOriginalNever();
    void theMailBringsThemAll();
    void theLockedPaperHoldsThemAll();
    void nobodyElsesFileGoesAlong();
};

static LetterId receiptFor(TestRegister &reg, const RequestId &request, bool finish = true)
{
    LetterOrder order{request, LetterKind::Receipt, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}}};
    if (reg.dossier(request).request.representative)
        order.byHand.insert(said("addressee.address"), said("Postbus 1"));
    const CaseLetter letter = must(beginLetter(*reg, order));
    if (finish)
        must(finishLetter(*reg, letter.id, letter.revision));
    return letter.id;
}

static RequestId mailedCase(TestRegister &reg, std::optional<Representative> by = {})
{
    Receipt receipt = reg.receipt("Zoë Ümit");
    std::get<NewPerson>(receipt.person).email = line("zoe@example.nl");
    receipt.representative = std::move(by);
    return must(receiveRequest(*reg, receipt)).request;
}

void GiveLetterTest::aDraftStaysInside()
{
    TestRegister reg;
    const LetterId draft = receiptFor(reg, addressedCase(reg), false);
    QCOMPARE(codeOf(giveLetter(*reg, draft, LetterOutlet::File).error()), ErrorCode::LetterNotFinal);
    QCOMPARE(codeOf(mailLetter(*reg, draft).error()), ErrorCode::LetterNotFinal);
    QCOMPARE(codeOf(lockLetter(*reg, draft).error()), ErrorCode::LetterNotFinal);
}

void GiveLetterTest::theMailGoesToThePerson()
{
    TestRegister reg;
    const QByteArray mail = must(mailLetter(*reg, receiptFor(reg, mailedCase(reg))));
    QVERIFY2(mail.contains("zoe@example.nl") && mail.contains("X-Unsent: 1") && mail.contains("application/pdf"), mail.left(400).constData());
    const std::vector<AuditRow> rows = must(auditRows(*reg, {}));
    QCOMPARE(rows.front().action, said("letter-given"));
    QVERIFY(rows.front().content.contains(said("\"email\"")) && !rows.front().content.contains(said("example.nl")));
}

void GiveLetterTest::noMailGoesToThePersonWhereSomebodyActsForThem()
{
    TestRegister reg;
    const Representative by{RepresentativeKind::Bewindvoerder, line("Mr. T. de Wit"), text("Beschikking gezien op 2 maart")};
    const QByteArray mail = must(mailLetter(*reg, receiptFor(reg, mailedCase(reg, by))));
    QVERIFY2(!mail.contains("zoe@example.nl") && !mail.contains("\nTo:"), mail.left(400).constData());
}

void GiveLetterTest::thePasswordIsKeptNowhere()
{
    TestRegister reg;
    const LockedLetter locked = must(lockLetter(*reg, receiptFor(reg, addressedCase(reg))));
    QVERIFY(locked.pdf.startsWith("%PDF-") && !locked.password.isEmpty());
    for (const AuditRow &row : must(auditRows(*reg, {})))
        QVERIFY(!row.content.contains(locked.password));
    QVERIFY(!textOfPdf(locked.pdf).contains(said("Wietske")));
}

static PortableItem item(const char *value)
{
    return {line("Huur"), line("Ingang"), text(value)};
}

static Attachment attached(TestRegister &reg, const RequestId &request, const char *name, const QByteArray &bytes)
{
    return must(attachFile(*reg, request, must(ExaminedFile::from(QString::fromUtf8(name), bytes))));
}

static QByteArray picture(Qt::GlobalColor color)
{
    QImage image(60, 40, QImage::Format_RGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "PNG");
    return bytes;
}

// Of a picture, with a black box on it.
static Attachment blackedOut(TestRegister &reg, const Attachment &original)
{
    const RedactionBox box = must(RedactionBox::from(1, {0.1, 0.1, 0.2, 0.2}, RedactionGround::RightsOfOthers));
    return must(keepBlackedOut(*reg, original.id, {box}, must(ExaminedFile::from(said("kopie.png"), picture(Qt::black)))));
}

static void settleAll(TestRegister &reg, const RequestId &request)
{
    for (const ChecklistPoint &point : reg.dossier(request).openPoints)
        must(recordAct(*reg, reg.act(request), happened::PointSettled{point.word, PointResult::Done, line("Anna"), {}}));
}

void GiveLetterTest::theDataToTakeAlongAreMeant()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Portability});
    attached(reg, request, "verzoek.txt", "Mag ik mijn gegevens?");
    must(makePortable(*reg, request, {item("1 februari 2020")}));
    must(makePortable(*reg, request, {item("1 maart 2020")})); // put right
    settleAll(reg, request);
    LetterOrder order{request, LetterKind::Answer, Language::Dutch, {}, {}, {{Right::Portability, Outcome::Granted, {}, {}}}};
    const OpenLetter letter = must(openLetter(*reg, must(beginLetter(*reg, order)).id));
    QVERIFY(letter.draft.text.words().contains(said("in een bestand dat andere programma's kunnen lezen")));
    const LetterEnclosures found = must(letterEnclosures(*reg, request, letter.draft.facts));
    QVERIFY(found.promised);
    QStringList meant;
    for (const PossibleEnclosure &one : found.files) {
        if (one.isMeant)
            meant.append(QString::number(one.file.number));
    }
    QCOMPARE(meant, (QStringList{said("4"), said("5")}));
    QCOMPARE(found.files.size(), std::size_t(5));
    QVERIFY(!must(letterEnclosures(*reg, request, {})).promised); // a letter that says nothing of it
}

// What it says goes along did not come out of the register.
void GiveLetterTest::aLetterThatGoesAloneIsTold()
{
    const auto isTold = [](bool brings) {
        TestRegister reg;
        const RequestId request = knownCase(reg, {Right::Portability});
        must(makePortable(*reg, request, {item("1 februari 2020")}));
        settleAll(reg, request);
        const LetterOrder order{request, LetterKind::Answer, Language::Dutch, {}, {{said("organisation.officer"), said("Anna")}, {said("portability.file"), said("uw huur")}}, {{Right::Portability, Outcome::Granted, {}, {}}}};
        const CaseLetter letter = must(beginLetter(*reg, order));
        must(finishLetter(*reg, letter.id, letter.revision));
        const std::vector<AttachmentId> meant = must(letterEnclosures(*reg, request, must(openLetter(*reg, letter.id)).draft.facts)).meant();
        must(mailLetter(*reg, letter.id, brings ? meant : std::vector<AttachmentId>()));
        const std::vector<Caution> cautions = must(sendLetter(*reg, letter.id, reg.today(), SentBy::Email)).act->cautions;
        return std::any_of(cautions.begin(), cautions.end(), [](const Caution &caution) { return caution.word == u"nothing-enclosed"; });
    };
    QVERIFY(isTold(false));
    QVERIFY(!isTold(true));
}

void GiveLetterTest::aCopyIsMeantAndItsOriginalNever()
{
    TestRegister reg;
    const RequestId request = addressedCase(reg);
    const QMap<QString, QString> facts{{said("decision/0/?decision.isAccess"), said("1")}};
    const Attachment original = attached(reg, request, "plan.png", picture(Qt::white));
    QVERIFY(must(letterEnclosures(*reg, request, facts)).meant().empty());
    const Attachment copy = blackedOut(reg, original);
    const LetterEnclosures found = must(letterEnclosures(*reg, request, facts));
    QVERIFY(found.promised && found.files.size() == 1 && found.meant() == std::vector{copy.id});
    const Error refused = mailLetter(*reg, receiptFor(reg, request), {original.id}).error();
    QCOMPARE(codeOf(refused), ErrorCode::LetterDoesNotFit);
    QCOMPARE(refused.fact(said("reason")), said("original"));
    must(removeAttachment(*reg, copy.id, text("het verkeerde vlak")));
    must(mailLetter(*reg, receiptFor(reg, request), {original.id}));
    QCOMPARE(codeOf(mailLetter(*reg, receiptFor(reg, request), {copy.id}).error()), ErrorCode::FileMissing);
}

static const char *partsOfMail = R"(
import email, email.policy, sys, json
m = email.message_from_bytes(sys.stdin.buffer.read(), policy=email.policy.default)
print(json.dumps([[p.get_filename(), p.get_content_type()] for p in m.iter_parts()]))
)";

void GiveLetterTest::theMailBringsThemAll()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Portability});
    const std::vector<Attachment> made = must(makePortable(*reg, request, {item("1 februari 2020")}));
    const QByteArray mail = must(mailLetter(*reg, receiptFor(reg, request), {made[0].id, made[1].id}));
    const QString reference = reg.dossier(request).request.reference();
    QCOMPARE(QString::fromUtf8(outputOf(said("python3"), {said("-c"), said(partsOfMail)}, mail)).trimmed(),
             said("[[null, \"text/plain\"], [\"%1.pdf\", \"application/pdf\"], [\"%1-1.json\", \"application/json\"], [\"%1-2.csv\", \"text/csv\"]]").arg(reference));
    const AuditRow row = must(auditRows(*reg, {})).front();
    QCOMPARE(row.action, said("letter-given"));
    QVERIFY2(row.content.contains(QString::fromLatin1(made[1].sha256.toHex())) && !row.content.contains(said("februari")), qPrintable(row.content));
}

void GiveLetterTest::theLockedPaperHoldsThemAll()
{
    TestRegister reg;
    const RequestId request = knownCase(reg, {Right::Portability});
    const std::vector<Attachment> made = must(makePortable(*reg, request, {item("1 februari 2020")}));
    const Attachment copy = blackedOut(reg, attached(reg, request, "plan.png", picture(Qt::white)));
    const LockedLetter locked = must(lockLetter(*reg, receiptFor(reg, request), {made[0].id, copy.id}));
    QTemporaryDir folder;
    QFile file(folder.filePath(said("brief.pdf")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(locked.pdf);
    file.close();
    const QStringList open{said("-upw"), locked.password, file.fileName()};
    QVERIFY2(outputOf(said("pdfinfo"), open).contains("Pages:           2\n"), outputOf(said("pdfinfo"), open).constData()); // the letter, and the picture
    const QByteArray inside = outputOf(said("qpdf"), {said("--password=") + locked.password, said("--show-attachment=%1-1.json").arg(reg.dossier(request).request.reference()), file.fileName()});
    QVERIFY2(inside.contains("1 februari 2020"), inside.constData());
    QVERIFY(!locked.pdf.contains("1 februari 2020") && !outputOf(said("qpdf"), {said("--list-attachments"), file.fileName()}).contains("json"));
}

void GiveLetterTest::nobodyElsesFileGoesAlong()
{
    TestRegister reg;
    const RequestId request = addressedCase(reg);
    const Attachment other = attached(reg, reg.receive("Jan van der Horst"), "ander.txt", "Van een ander.");
    const LetterId letter = receiptFor(reg, request);
    const std::size_t before = must(auditRows(*reg, {})).size();
    QCOMPARE(codeOf(mailLetter(*reg, letter, {other.id}).error()), ErrorCode::FileMissing);
    QCOMPARE(codeOf(lockLetter(*reg, letter, {other.id}).error()), ErrorCode::FileMissing);
    QCOMPARE(must(auditRows(*reg, {})).size(), before);
}

QTEST_MAIN(GiveLetterTest)
#include "tst_giveletter.moc"
