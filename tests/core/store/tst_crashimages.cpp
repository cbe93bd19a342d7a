// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A day's work on a register is written down as the disk saw it; the power fails after any of its acts, and
// the disk did with what was not flushed whatever disks do. Each time the register opens, and holds all that
// was acknowledged.
#include "core/store/backup.h"
#include "core/store/keyfilepair.h"
#include "core/store/sqlcipheropener.h"
#include "tests/support/crashimage.h"
#include "tests/support/smallregister.h"

#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

using namespace balie;

namespace {

// What the register had acknowledged when the disk had been asked so many things.
struct Promise
{
    std::size_t at = 0;
    qint64 acts = 0;
    qsizetype phrase = 0; // an index into phrases()
    QStringList backups;
};

const QStringList &phrases()
{
    static const QStringList all{QStringLiteral("lantaarn wortel negen zee"), QStringLiteral("wilg sleutel kade zeven")};
    return all;
}

} // namespace

class CrashImagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theDayHasEverything();
    void nothingAcknowledgedIsLost_data();
    void nothingAcknowledgedIsLost();
    void aDiskThatDoesNotFlushIsSeen();

private:
    using Keys = std::shared_ptr<const RegisterKeys>;

    void promise(OpenRegister &opened);
    void work(OpenRegister &opened, int times);
    const Promise &promiseAfter(std::size_t acts) const;
    QString wrongAfter(std::size_t acts, Unflushed unflushed, Flushes flushes);
    QString wrongIn(const StoreLocation &image, const Promise &promised);
    QString wrongInStore(const StoreLocation &image, const Promise &promised, const RegisterKeys &keys) const;
    QString wrongOpened(const StoreLocation &image, const Promise &promised) const;
    QString wrongInBackups(const StoreLocation &image, const Promise &promised);
    Keys keysOf(const StoreLocation &place);

    SmallRegister m_small;
    std::unique_ptr<DiskLog> m_log;
    std::vector<Promise> m_promises;
    QMap<QByteArray, Keys> m_keys; // opening takes Argon2's time: once for the same key files
    QSet<QByteArray> m_goodBackups;
    std::mt19937 m_random{20261121};
    int m_tried = 0;
};

void CrashImagesTest::promise(OpenRegister &opened)
{
    Promise next = m_promises.empty() ? Promise{} : m_promises.back();
    next.at = m_log->acts().size();
    next.acts = SmallRegister::check(opened).value();
    m_promises.push_back(next);
}

void CrashImagesTest::work(OpenRegister &opened, int times)
{
    for (int i = 0; i < times; ++i) {
        m_small.act(opened, 1);
        promise(opened);
    }
}

// Acts, the anchor, a backup, another passphrase, another key for the database, a backup again.
void CrashImagesTest::initTestCase()
{
    m_small.opened()->releaseReserve();
    m_log = std::make_unique<DiskLog>(m_small.location().folder());
    auto opened = m_small.opened();
    const UserId anna = opened->keys().user().value();
    const auto backUpNow = [&] {
        const auto saved = backUp(*opened, m_small.location().backups(), m_small.clock());
        QVERIFY(saved);
        m_promises.back().at = m_log->acts().size();
        m_promises.back().backups.append(QDir(saved->folder).dirName());
    };
    promise(*opened);
    work(*opened, 10);
    QVERIFY(opened->writeAnchor());
    backUpNow();
    work(*opened, 6);
    QVERIFY(opened->keys().changePassphrase(anna, Secret::fromText(phrases().at(1)), KeyCost::floor(), m_small.clock().now()));
    m_promises.push_back(m_promises.back());
    m_promises.back().at = m_log->acts().size();
    m_promises.back().phrase = 1;
    work(*opened, 6);
    QVERIFY(opened->rotate());
    work(*opened, 6);
    backUpNow();
    QVERIFY(opened->writeAnchor());
}

void CrashImagesTest::theDayHasEverything()
{
    int flushed = 0;
    int renamed = 0;
    for (const DiskAct &act : m_log->acts()) {
        flushed += act.kind == DiskAct::Kind::Flush;
        renamed += act.kind == DiskAct::Kind::Rename;
    }
    QVERIFY2(m_log->acts().size() > 500 && flushed > 100 && renamed > 10, qPrintable(QString::number(m_log->acts().size())));
    QCOMPARE(m_promises.back().acts, 28);
    QCOMPARE(m_promises.back().backups.size(), 2);
}

const Promise &CrashImagesTest::promiseAfter(std::size_t acts) const
{
    static const Promise nothing;
    const Promise *last = &nothing;
    for (const Promise &next : m_promises) {
        if (next.at <= acts)
            last = &next;
    }
    return *last;
}

// The keys that lie there, unlocked by any of the passphrases; null where none opens them.
CrashImagesTest::Keys CrashImagesTest::keysOf(const StoreLocation &place)
{
    const auto copies = readKeyFiles(place);
    if (!copies)
        return nullptr;
    QByteArray all;
    for (const KeyFileCopy &copy : *copies)
        all += copy.bytes;
    Keys &keys = m_keys[all];
    for (qsizetype i = phrases().size(); i > 0 && !keys; --i) {
        if (auto opened = RegisterKeys::unlock(place, QStringLiteral("Anna"), Secret::fromText(phrases().at(i - 1))))
            keys = std::make_shared<const RegisterKeys>(std::move(*opened));
    }
    return keys;
}

// As a person opens it. Slow, and therefore not for every image.
QString CrashImagesTest::wrongOpened(const StoreLocation &image, const Promise &promised) const
{
    Error failure(ErrorCode::Cancelled);
    for (qsizetype i = promised.phrase; i < phrases().size(); ++i) {
        const auto opened = OpenRegister::open(image, m_small.passphrase(phrases().at(i)), m_small.clock(), SmallRegister::smallSchema());
        if (!opened) {
            failure = opened.error();
            continue;
        }
        const auto acts = SmallRegister::check(**opened);
        if (!acts)
            return acts.error().toLogLine();
        if ((*opened)->keys().databaseKeys().size() != 1)
            return QStringLiteral("two keys of the database");
        return *acts == promised.acts || *acts == promised.acts + 1 ? QString() : QStringLiteral("%1 acts").arg(*acts);
    }
    return failure.toLogLine();
}

QString CrashImagesTest::wrongInStore(const StoreLocation &image, const Promise &promised, const RegisterKeys &keys) const
{
    const auto store = openStore(image.database(), keys.databaseKeys().front());
    if (!store)
        return store.error().toLogLine();
    const auto acts = SmallRegister::check(**store, keys.auditKey());
    if (!acts)
        return acts.error().toLogLine();
    if (const Result<void> reached = AuditTable(**store, keys.auditKey()).checkAnchor(keys.anchor()); !reached)
        return reached.error().toLogLine();
    return *acts == promised.acts || *acts == promised.acts + 1 ? QString() : QStringLiteral("%1 acts").arg(*acts);
}

// Every backup that has its name is whole, and every one that was acknowledged has its name.
QString CrashImagesTest::wrongInBackups(const StoreLocation &image, const Promise &promised)
{
    const QStringList there = QDir(image.backups()).entryList({QStringLiteral("*.baliekopie")}, QDir::Dirs);
    for (const QString &wanted : promised.backups) {
        if (!there.contains(wanted))
            return wanted + QStringLiteral(" is gone");
    }
    for (const QString &name : there) {
        const StoreLocation backup(image.backups() + QLatin1Char('/') + name);
        const QByteArray hash = QCryptographicHash::hash(
            contentOf(backup.database()) + contentOf(backup.keysA()) + contentOf(backup.keysB()) + contentOf(backup.manifest()), QCryptographicHash::Sha256);
        if (m_goodBackups.contains(hash))
            continue;
        const Keys keys = keysOf(backup);
        const auto verified = keys ? verifyBackup(backup.folder(), *keys) : Result<BackupReport>(Error(ErrorCode::KeysDamaged));
        if (!verified)
            return verified.error().toLogLine();
        m_goodBackups.insert(hash);
    }
    return {};
}

QString CrashImagesTest::wrongIn(const StoreLocation &image, const Promise &promised)
{
    static const QSet<QString> known{QStringLiteral("store.db"), QStringLiteral("store.db-journal"), QStringLiteral("store.db.new"),
                                     QStringLiteral("store.db.new-journal"), QStringLiteral("keys.a"), QStringLiteral("keys.b"), QStringLiteral("keys.a.tmp"),
                                     QStringLiteral("keys.b.tmp"), QStringLiteral("store.lock"), QStringLiteral("store.reserve"), QStringLiteral("backups")};
    for (const QString &name : QDir(image.folder()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (!known.contains(name))
            return QStringLiteral("the file ") + name;
    }
    if (const QString backup = wrongInBackups(image, promised); !backup.isEmpty())
        return backup;
    const Keys keys = keysOf(image);
    if (!keys)
        return QStringLiteral("no passphrase opens the keys");
    // In the middle of a rotation opening finishes it; and now and then everything is done as a person does it.
    if (keys->databaseKeys().size() > 1 || m_tried % 12 == 0)
        return wrongOpened(image, promised);
    return wrongInStore(image, promised, *keys);
}

QString CrashImagesTest::wrongAfter(std::size_t acts, Unflushed unflushed, Flushes flushes)
{
    const QTemporaryDir folder;
    const StoreLocation image(folder.filePath(QStringLiteral("Proef.balie")));
    writeCrashImage(*m_log, acts, unflushed, flushes, m_random, image.folder());
    ++m_tried;
    return wrongIn(image, promiseAfter(acts));
}

void CrashImagesTest::nothingAcknowledgedIsLost_data()
{
    QTest::addColumn<Unflushed>("unflushed");
    QTest::newRow("all that was written is there") << Unflushed::Kept;
    QTest::newRow("nothing that was not flushed is there") << Unflushed::Dropped;
    QTest::newRow("some writes are there") << Unflushed::ByChance;
    QTest::newRow("some blocks of the writes are there") << Unflushed::Torn;
}

void CrashImagesTest::nothingAcknowledgedIsLost()
{
    QFETCH(Unflushed, unflushed);
    const int images = unflushed == Unflushed::Kept || unflushed == Unflushed::Dropped ? 60 : 120;
    const std::size_t all = m_log->acts().size();
    for (int i = 0; i < images; ++i) {
        // All over the day, and each time somewhere else in that part of it.
        const std::size_t first = all * static_cast<std::size_t>(i) / static_cast<std::size_t>(images);
        const std::size_t acts = first + m_random() % (all / static_cast<std::size_t>(images) + 1);
        const QString wrong = wrongAfter(acts, unflushed, Flushes::Count);
        QVERIFY2(wrong.isEmpty(), qPrintable(QStringLiteral("after %1 of %2 acts: %3").arg(acts).arg(all).arg(wrong)));
    }
}

// The test has teeth: where a flush does nothing, much is lost.
void CrashImagesTest::aDiskThatDoesNotFlushIsSeen()
{
    const int images = 60;
    int wrong = 0;
    for (int i = 0; i < images; ++i) {
        const std::size_t acts = m_random() % m_log->acts().size();
        wrong += !wrongAfter(acts, i % 2 == 0 ? Unflushed::ByChance : Unflushed::Torn, Flushes::Ignored).isEmpty();
    }
    QVERIFY2(wrong * 10 >= images * 3, qPrintable(QString::number(wrong)));
}

QTEST_GUILESS_MAIN(CrashImagesTest)
#include "tst_crashimages.moc"
