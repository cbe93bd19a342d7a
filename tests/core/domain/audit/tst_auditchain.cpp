// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of the log: what was written cannot be changed unseen, and can be forgotten.
#include "core/domain/audit/auditchain.h"

#include <QTest>

#include <functional>
#include <vector>

using namespace balie;

using Chain = std::vector<ChainedEntry>;
using Surgery = std::function<void(Chain &)>;
Q_DECLARE_METATYPE(Surgery)

class AuditChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeChainIsWhole();
    void surgeryIsFound_data();
    void surgeryIsFound();
    void withoutTheKeyNothingFits();
    void anEntryOfAnotherLifeDoesNotFit();
    void forgettingLeavesTheChainWhole();
    void theSamePayloadNeverLooksTheSame();

private:
    Chain make(int entries, const QByteArray &story = "{}") const;
    Result<AuditHead> verify(const Chain &chain) const;

    const Secret m_key = Secret::fromBytes(QByteArray(32, 'k'));
};

Chain AuditChainTest::make(int entries, const QByteArray &story) const
{
    Chain chain;
    AuditHead head;
    for (int i = 0; i < entries; ++i) {
        AuditDraft draft{std::nullopt, QStringLiteral("request.extend"), QStringLiteral("request"), QString::number(i), story};
        chain.push_back(AuditChain(m_key, head).next(draft, Instant::fromMSecs(1700000000000 + i), 3600));
        head = {chain.back().entry.seq, chain.back().entry.mac};
    }
    return chain;
}

Result<AuditHead> AuditChainTest::verify(const Chain &chain) const
{
    AuditVerifier verifier(m_key);
    for (const ChainedEntry &chained : chain) {
        if (const auto taken = verifier.take(chained.entry); !taken)
            return taken.error();
        if (chained.salt.isEmpty())
            continue;
        if (const auto payload = verifier.takePayload(chained.entry, chained.salt, chained.payload); !payload)
            return payload.error();
    }
    return verifier.head();
}

void AuditChainTest::aWholeChainIsWhole()
{
    const Chain chain = make(50);
    const auto head = verify(chain);
    QVERIFY(head);
    QCOMPARE(head->seq, 50);
    QCOMPARE(head->mac, chain.back().entry.mac);
    QCOMPARE(verify({}).value().seq, 0);
}

void AuditChainTest::surgeryIsFound_data()
{
    QTest::addColumn<Surgery>("surgery");
    QTest::addColumn<QString>("seq");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, Surgery surgery, const char *seq, AuditFault fault) {
        QTest::newRow(name) << std::move(surgery) << QString::fromLatin1(seq) << toWord(fault);
    };
    row("an action", [](Chain &c) { c[4].entry.action = QStringLiteral("request.close"); }, "5", AuditFault::Altered);
    row("a moment", [](Chain &c) { c[4].entry.moment = Instant::fromMSecs(0); }, "5", AuditFault::Altered);
    row("a zone", [](Chain &c) { c[4].entry.zoneOffset = 0; }, "5", AuditFault::Altered);
    row("the actor", [](Chain &c) { c[4].entry.actor = UserId::create(Instant::fromMSecs(1)); }, "5", AuditFault::Altered);
    row("the record", [](Chain &c) { c[4].entry.objectId = QStringLiteral("7"); }, "5", AuditFault::Altered);
    row("a letter moved to the next field", [](Chain &c) {
        c[4].entry.objectKind.append(c[4].entry.objectId.left(1));
        c[4].entry.objectId.remove(0, 1);
    }, "5", AuditFault::Altered);
    row("what changed", [](Chain &c) { c[4].payload = "{\"other\":1}"; }, "5", AuditFault::PayloadAltered);
    row("the commitment", [](Chain &c) { c[4].entry.commitment[0] = static_cast<char>(c[4].entry.commitment[0] ^ 1); }, "5", AuditFault::Altered);
    row("one removed", [](Chain &c) { c.erase(c.begin() + 4); }, "5", AuditFault::Missing);
    row("the first removed", [](Chain &c) { c.erase(c.begin()); }, "1", AuditFault::Missing);
    row("one removed and the rest renumbered", [](Chain &c) {
        c.erase(c.begin() + 4);
        for (std::size_t i = 4; i < c.size(); ++i)
            --c[i].entry.seq;
    }, "5", AuditFault::Altered);
    row("two exchanged", [](Chain &c) { std::swap(c[4], c[5]); }, "5", AuditFault::Missing);
    row("one twice", [](Chain &c) { c.insert(c.begin() + 4, c[3]); }, "4", AuditFault::Reordered);
}

void AuditChainTest::surgeryIsFound()
{
    QFETCH(Surgery, surgery);
    QFETCH(QString, seq);
    QFETCH(QString, fault);
    Chain chain = make(10);
    surgery(chain);
    const auto head = verify(chain);
    QVERIFY(!head);
    QCOMPARE(head.error().code(), ErrorCode::AuditBroken);
    QCOMPARE(head.error().fact(QStringLiteral("seq")), seq);
    QCOMPARE(head.error().fact(QStringLiteral("fault")), fault);
}

void AuditChainTest::withoutTheKeyNothingFits()
{
    const Secret other = Secret::fromBytes(QByteArray(32, 'o'));
    AuditVerifier verifier(other);
    QVERIFY(!verifier.take(make(1).front().entry));
}

// An entry from an older life of the same log is genuine, and still does not fit.
void AuditChainTest::anEntryOfAnotherLifeDoesNotFit()
{
    const Chain chain = make(10);
    AuditVerifier verifier(m_key);
    for (std::size_t i = 0; i < 9; ++i)
        QVERIFY(verifier.take(chain[i].entry));
    const Chain another = make(10, "{\"a\":1}");
    QVERIFY(!verifier.take(another.back().entry));
    QVERIFY(verifier.take(chain.back().entry));
}

void AuditChainTest::forgettingLeavesTheChainWhole()
{
    Chain chain = make(10, "{\"name\":\"Anna\"}");
    for (ChainedEntry &chained : chain) {
        chained.salt.clear();
        chained.payload.clear();
    }
    QVERIFY(verify(chain));
}

void AuditChainTest::theSamePayloadNeverLooksTheSame()
{
    const Chain chain = make(2, "{\"name\":\"Anna\"}");
    QVERIFY(chain[0].entry.commitment != chain[1].entry.commitment);
}

QTEST_APPLESS_MAIN(AuditChainTest)
#include "tst_auditchain.moc"
