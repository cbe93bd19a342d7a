// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a case from the command line: in, listed, out and gone, and whatever is no ordinary file.
#include "tests/support/cliregister.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

#include <sys/stat.h>

using namespace balie;

class CliAttachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itIsKeptAndListed();
    void itIsRefusedWithASentence_data();
    void itIsRefusedWithASentence();
    void aNumberNeedsAReason();
    void medicalDataAreMarked();
    void whatCannotBeShownIsToldAtOnce();
    void itGoesOutUnderItsNumber();
    void itIsRemovedWithAReason();
    void markupIsText();

private:
    QString fileWith(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_register.path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    CliRun attach(const QString &file, const QStringList &more = {}) const { return m_register.run(QStringList{QStringLiteral("attach"), m_case, file} + more); }
    QJsonArray attachments() const { return m_register.show(m_case).value(u"attachments").toArray(); }

    CliRegister m_register;
    QString m_case;
};

void CliAttachTest::initTestCase()
{
    QVERIFY2(m_register.isMade(), m_register.made().err.constData());
    m_case = m_register.receive("--profile ieder1 --right access --received 2026-03-03 --channel email --contact jan@example.nl", QStringLiteral("Jan van der Horst"));
    QVERIFY(!m_case.isEmpty());
}

void CliAttachTest::itIsKeptAndListed()
{
    const CliRun run = attach(fileWith(QStringLiteral("brief.txt"), "Welke gegevens hebt u?\n"), {QStringLiteral("--note"), QStringLiteral("de brief zelf")});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(run.json().value(u"number").toInt(), 1);
    QCOMPARE(run.json().value(u"looked_through").toBool(), true);
    const QJsonObject first = attachments().first().toObject();
    QCOMPARE(first.value(u"name").toString(), QStringLiteral("brief.txt"));
    QCOMPARE(first.value(u"kind").toString(), QStringLiteral("text"));
    QCOMPARE(first.value(u"size").toInt(), 23);
    QCOMPARE(first.value(u"note").toString(), QStringLiteral("de brief zelf"));
    QCOMPARE(first.value(u"sha256").toString().size(), 64);
    const CliRun spoken = m_register.runInWords({QStringLiteral("show"), m_case, QStringLiteral("--lang"), QStringLiteral("nl")});
    QVERIFY2(spoken.out.contains("Bijlage: 1  brief.txt (Platte tekst, 1 kB)"), spoken.out.constData());
    QCOMPARE(m_register.filesWith(QStringLiteral("Welke gegevens hebt u?")), QStringList(m_register.path(QStringLiteral("brief.txt"))));
}

void CliAttachTest::itIsRefusedWithASentence_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *what, const QString &file, const char *code, const char *words) { QTest::newRow(what) << file << QByteArray(code) << QByteArray(words); };
    QCOMPARE(mkfifo(QFile::encodeName(m_register.path(QStringLiteral("pijp"))).constData(), 0600), 0);
    QVERIFY(QFile::link(m_register.path(QStringLiteral("brief.txt")), m_register.path(QStringLiteral("koppeling"))));
    row("twice", fileWith(QStringLiteral("kopie.txt"), "Welke gegevens hebt u?\n"), "file-exists", "attachment 1");
    row("a pipe", m_register.path(QStringLiteral("pijp")), "file-unreadable", "no ordinary file");
    row("a link", m_register.path(QStringLiteral("koppeling")), "file-unreadable", "no ordinary file");
    row("a folder", m_register.folder(), "file-unreadable", "no ordinary file");
    row("a device", QStringLiteral("/dev/zero"), "file-unreadable", "no ordinary file");
    row("nothing there", QStringLiteral("../../x"), "file-missing", "not there");
    row("nothing in it", fileWith(QStringLiteral("leeg.txt"), ""), "empty", "nothing in this file");
    row("too large", fileWith(QStringLiteral("groot.bin"), QByteArray(51 * 1024 * 1024, '\1')), "file-too-large", "at most 50 MB");
}

void CliAttachTest::itIsRefusedWithASentence()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, code);
    QFETCH(QByteArray, words);
    const CliRun run = attach(file);
    QVERIFY(run.code > 0);
    const QJsonObject error = run.json().value(u"error").toObject();
    QCOMPARE(error.value(u"code").toString().toUtf8(), code);
    QVERIFY2((run.err + run.out).contains(words), (run.err + run.out).constData());
    QCOMPARE(attachments().size(), 1);
}

void CliAttachTest::aNumberNeedsAReason()
{
    const QString file = fileWith(QStringLiteral("loon.txt"), "Het BSN is 111222333.");
    const CliRun refused = attach(file);
    QVERIFY(refused.code > 0);
    QVERIFY2(refused.json().value(u"error").toObject().value(u"code").toString() == u"holds-forbidden-number", refused.out.constData());
    QVERIFY(!refused.err.contains("111222333") && !refused.out.contains("111222333"));
    const CliRun kept = attach(file, {QStringLiteral("--keep-because"), QStringLiteral("daar gaat de klacht over")});
    QVERIFY2(kept.code == 0, kept.err.constData());
    QCOMPARE(kept.json().value(u"kept_because").toString(), QStringLiteral("daar gaat de klacht over"));
}

void CliAttachTest::medicalDataAreMarked()
{
    const auto mark = [this](const QStringList &more) { return m_register.run(QStringList{QStringLiteral("attachment"), QStringLiteral("mark"), m_case} + more); };
    const CliRun kept = attach(fileWith(QStringLiteral("huisarts.txt"), "Mevrouw is ziek."), {QStringLiteral("--medical")});
    QVERIFY2(kept.code == 0, kept.err.constData());
    QVERIFY(kept.json().value(u"medical").toBool());
    const auto marks = [this] {
        QList<bool> found;
        for (const QJsonValue &file : attachments())
            found.append(file.toObject().value(u"medical").toBool());
        return found;
    };
    QCOMPARE(marks(), (QList<bool>{false, false, true}));
    const QStringList show{QStringLiteral("show"), m_case, QStringLiteral("--lang"), QStringLiteral("en")};
    QVERIFY2(m_register.runInWords(show).out.contains("3  huisarts.txt (Plain text, 1 kB, holds medical data)"), m_register.runInWords(show).out.constData());
    const CliRun off = mark({QStringLiteral("3"), QStringLiteral("--off")});
    QVERIFY2(off.code == 0, off.err.constData());
    QCOMPARE(off.json().value(u"medical"), QJsonValue(false));
    const CliRun on = mark({QStringLiteral("1")});
    QCOMPARE(on.json().value(u"number").toInt(), 1);
    QCOMPARE(on.json().value(u"medical"), QJsonValue(true));
    QCOMPARE(marks(), (QList<bool>{true, false, false}));
    for (const char *number : {"9", "een"})
        QVERIFY2(mark({QString::fromLatin1(number)}).code > 0, number);
    QVERIFY(mark({}).code > 0);
}

void CliAttachTest::whatCannotBeShownIsToldAtOnce()
{
    const CliRun run = attach(fileWith(QStringLiteral("kapot.pdf"), "%PDF-1.7\nnot really"));
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(!run.json().value(u"looked_through").toBool());
    QVERIFY(run.json().value(u"why_not_shown").toString().contains(QStringLiteral("damaged")));
    QStringList words{QStringLiteral("attach"), m_case, fileWith(QStringLiteral("ook kapot.pdf"), "%PDF-1.7\nneither"), QStringLiteral("--lang"), QStringLiteral("en")};
    const CliRun spoken = m_register.runInWords(words);
    QVERIFY2(spoken.code == 0 && spoken.err.contains("This PDF is damaged"), spoken.err.constData());
}

void CliAttachTest::itGoesOutUnderItsNumber()
{
    const QString folder = m_register.path(QStringLiteral("uit"));
    QVERIFY(QDir().mkdir(folder));
    const CliRun run = m_register.run({QStringLiteral("attachment"), QStringLiteral("export"), m_case, QStringLiteral("1"), folder});
    QVERIFY2(run.code == 0, run.err.constData());
    const QString path = run.json().value(u"file").toString();
    QVERIFY(path.endsWith(m_case + QStringLiteral("-1.txt")));
    QFile out(path);
    QVERIFY(out.open(QIODevice::ReadOnly));
    QCOMPARE(out.readAll(), QByteArray("Welke gegevens hebt u?\n"));
    QVERIFY(m_register.run({QStringLiteral("attachment"), QStringLiteral("export"), m_case, QStringLiteral("1"), folder}).code > 0);
    for (const char *number : {"9", "0", "-1", "een"})
        QVERIFY2(m_register.run({QStringLiteral("attachment"), QStringLiteral("export"), m_case, QString::fromLatin1(number), folder}).code > 0, number);
}

void CliAttachTest::itIsRemovedWithAReason()
{
    const QStringList words{QStringLiteral("attachment"), QStringLiteral("remove"), m_case, QStringLiteral("2")};
    QVERIFY(m_register.run(words).code > 0);
    const CliRun run = m_register.run(words + QStringList{QStringLiteral("--reason"), QStringLiteral("niet meer nodig")});
    QVERIFY2(run.code == 0, run.err.constData());
    const QJsonObject gone = attachments().at(1).toObject();
    QVERIFY(gone.value(u"name").isNull());
    QCOMPARE(gone.value(u"removed_because").toString(), QStringLiteral("niet meer nodig"));
    const CliRun late = m_register.run({QStringLiteral("attachment"), QStringLiteral("mark"), m_case, QStringLiteral("2")});
    QVERIFY2(late.code > 0 && late.err.contains("was removed"), late.err.constData());
    QCOMPARE(m_register.run("check").code, 0);
}

void CliAttachTest::markupIsText()
{
    const QString name = QStringLiteral("<b onclick=x>&amp;.txt");
    QVERIFY(attach(fileWith(name, "dag")).code == 0);
    QCOMPARE(attachments().last().toObject().value(u"name").toString(), name);
}

QTEST_GUILESS_MAIN(CliAttachTest)
#include "tst_cliattach.moc"
