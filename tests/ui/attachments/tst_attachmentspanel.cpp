// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The files of a case in the window: dropped, pasted, asked about, looked at, blacked out, taken out.
#include "ui/attachments/attachmentdialog.h"
#include "ui/attachments/attachmentspanel.h"
#include "ui/attachments/portabledialog.h"
#include "ui/support/messagebar.h"
#include "ui/support/whydialog.h"
#include "tests/ui/support/openedregister.h"
#include "tests/ui/support/thewidget.h"

#include <QBuffer>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>
#include <QUrl>

using namespace balie;

class AttachmentsPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filesAreDropped();
    void aPictureIsPasted();
    void aNumberIsAskedAbout();
    void severalGoInOneAfterTheOther();
    void eachOfManyIsNamed();
    void medicalDataAreMarkedByKeyboard();
    void itIsRemovedWithAReason();
    void dataToTakeAlongArePasted();
    void textIsShownAsText();
    void aPdfIsBlackedOut();
    void aBrokenPdfSaysSo();
    void whoReadsOnlyLooks();
    void aLockInTheMiddleIsSafe();

private:
    std::vector<AttachmentRow> rows();
    void add(const QString &name, const QByteArray &bytes);
    template <typename Dialog>
    Dialog *opened()
    {
        Dialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = m_panel->findChild<Dialog *>()) && dialog->isVisible()); }();
        return dialog;
    }

    std::unique_ptr<OpenedRegister> m_register;
    std::unique_ptr<MessageBar> m_messages;
    std::unique_ptr<AttachmentsPanel> m_panel;
    std::optional<RequestId> m_request;
};

static QByteArray letter(const QString &name)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    QPainter painter(&writer);
    painter.drawText(80, 150, QStringLiteral("Klacht van mevrouw %1").arg(name));
    writer.newPage();
    painter.drawText(80, 150, QStringLiteral("Nog eens %1").arg(name));
    painter.end();
    return bytes;
}

void AttachmentsPanelTest::init()
{
    m_register = std::make_unique<OpenedRegister>();
    m_request = m_register->receive(QStringLiteral("Jan van der Horst"), Right::Access, m_register->clock.today())->request;
    m_messages = std::make_unique<MessageBar>();
    m_panel = std::make_unique<AttachmentsPanel>(*m_register->workspace, *m_messages);
    m_panel->resize(1000, 500);
    m_panel->show();
    m_panel->open(*m_request);
}

void AttachmentsPanelTest::cleanup()
{
    m_panel.reset();
    m_messages.reset();
    m_register.reset();
}

std::vector<AttachmentRow> AttachmentsPanelTest::rows()
{
    return m_register->workspace->runAndWait([id = *m_request](Register &reg) { return attachmentRows(reg, id); }).value();
}

void AttachmentsPanelTest::add(const QString &name, const QByteArray &bytes)
{
    const std::size_t before = rows().size();
    m_panel->take({{{}, name, bytes}});
    QTRY_COMPARE(rows().size(), before + 1);
    QTRY_COMPARE(the<QTableView>(*m_panel, "attachmentTable")->model()->rowCount(), static_cast<int>(before) + 1);
}

void AttachmentsPanelTest::filesAreDropped()
{
    const QString path = m_register->dir.filePath(QStringLiteral("<b>brief.txt"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Geachte heer");
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path), QUrl(QStringLiteral("https://example.org/ver.pdf"))});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel.get(), &enter);
    QVERIFY(enter.isAccepted());
    QCOMPARE(enter.dropAction(), Qt::CopyAction); // the original is never moved
    auto *words = the<QLabel>(*m_panel, "dropWords");
    QVERIFY(words->isVisible() && !words->text().isEmpty());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, {});
    QCoreApplication::sendEvent(m_panel.get(), &drop);
    QVERIFY(!words->isVisible());
    QTRY_COMPARE(rows().size(), 1U);
    QCOMPARE(rows().front().file.name.toString(), QStringLiteral("<b>brief.txt"));
    QVERIFY(QFile::exists(path));
    QTRY_COMPARE(m_messages->kind(), MessageKind::Success);
}

void AttachmentsPanelTest::aPictureIsPasted()
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    QGuiApplication::clipboard()->setImage(picture);
    the<QPushButton>(*m_panel, "pasteFiles")->click();
    QTRY_COMPARE(rows().size(), 1U);
    QCOMPARE(rows().front().file.kind, AttachmentKind::Png);
    QTRY_COMPARE(m_messages->kind(), MessageKind::Caution); // nobody read it
    QGuiApplication::clipboard()->clear();
    the<QPushButton>(*m_panel, "pasteFiles")->click();
    QCOMPARE(m_messages->kind(), MessageKind::Information);
}

void AttachmentsPanelTest::aNumberIsAskedAbout()
{
    m_panel->take({{{}, QStringLiteral("loon.txt"), "BSN 111222333"}});
    opened<WhyDialog>()->reject();
    QTRY_COMPARE(m_messages->kind(), MessageKind::Information);
    QVERIFY(rows().empty());
    QTRY_VERIFY(!m_panel->findChild<WhyDialog *>());
    m_panel->take({{{}, QStringLiteral("loon.txt"), "BSN 111222333"}});
    auto *why = opened<WhyDialog>();
    the<QPushButton>(*why, "confirmWhy")->click();
    QVERIFY(why->isVisible()); // without a reason it stays
    the<QPlainTextEdit>(*why, "why")->setPlainText(QStringLiteral("daar gaat de klacht over"));
    the<QPushButton>(*why, "confirmWhy")->click();
    QTRY_COMPARE(rows().size(), 1U);
    QVERIFY(rows().front().file.holdsForbiddenNumber());
}

void AttachmentsPanelTest::severalGoInOneAfterTheOther()
{
    QList<IncomingFile> files;
    for (int i = 0; i < 6; ++i)
        files.append({{}, QStringLiteral("%1.txt").arg(i), QByteArray::number(i % 5) + " tekst"}); // the last is there already
    m_panel->take(files);
    QTRY_COMPARE(rows().size(), 5U);
    QTRY_COMPARE(m_messages->kind(), MessageKind::Failure);
    QVERIFY2(m_messages->text().contains(QStringLiteral("Not kept: 5.txt. ")), qPrintable(m_messages->text()));
    QTRY_VERIFY(!the<QPushButton>(*m_panel, "stopAttaching")->isVisible());
}

// What went wrong in the middle is not lost behind what went well at the end.
void AttachmentsPanelTest::eachOfManyIsNamed()
{
    m_panel->take({{{}, QStringLiteral("leeg.txt"), ""}, {{}, QStringLiteral("loon.txt"), "BSN 111222333"}, {{}, QStringLiteral("brief.txt"), "Geachte heer"}});
    const QList<QLabel *> labels = opened<WhyDialog>()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->text().contains(u"loon.txt") && label->text().contains(u"1 more file(s)"); }));
    opened<WhyDialog>()->reject();
    QTRY_COMPARE(rows().size(), 1U);
    QTRY_VERIFY2(m_messages->text().startsWith(QStringLiteral("1 file(s) kept")), qPrintable(m_messages->text()));
    QVERIFY(m_messages->text().contains(QStringLiteral("Not kept: leeg.txt. ")) && m_messages->text().contains(QStringLiteral("Not kept: loon.txt. ")));
}

// The row says it in words; the box beside the list follows the chosen row.
void AttachmentsPanelTest::medicalDataAreMarkedByKeyboard()
{
    add(QStringLiteral("huisarts.txt"), "Mevrouw is ziek.");
    add(QStringLiteral("brief.txt"), "Geachte heer");
    auto *table = the<QTableView>(*m_panel, "attachmentTable");
    auto *box = the<QCheckBox>(*m_panel, "markMedical");
    const auto notes = [table](int row) { return table->model()->index(row, 5).data().toString(); };
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(box->isVisible() && box->isEnabled() && !box->isChecked());
    QVERIFY(!box->accessibleDescription().isEmpty());
    m_panel->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
    const QKeyCombination mnemonic = QKeySequence::mnemonic(box->text())[0];
    QTest::keyClick(m_panel.get(), mnemonic.key(), mnemonic.keyboardModifiers());
    QTRY_VERIFY(notes(0).contains(QStringLiteral("medical")));
    QVERIFY(rows().front().file.medical && !rows().back().file.medical);
    QTRY_COMPARE(m_messages->kind(), MessageKind::Success);
    QVERIFY(box->isChecked() && !notes(1).contains(QStringLiteral("medical")));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QVERIFY(!box->isChecked());
    QTest::keyClick(table, Qt::Key_Up);
    QVERIFY(box->isChecked());
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(!notes(0).contains(QStringLiteral("medical")));
    QVERIFY(!rows().front().file.medical && !box->isChecked());
}

void AttachmentsPanelTest::itIsRemovedWithAReason()
{
    add(QStringLiteral("brief.txt"), "Geachte heer");
    the<QPushButton>(*m_panel, "removeAttachment")->click();
    auto *why = opened<WhyDialog>();
    the<QPlainTextEdit>(*why, "why")->setPlainText(QStringLiteral("verkeerde zaak"));
    the<QPushButton>(*why, "confirmWhy")->click();
    QTRY_VERIFY(rows().front().file.removed);
    QTRY_VERIFY(!the<QPushButton>(*m_panel, "viewAttachment")->isEnabled());
    QVERIFY(!the<QCheckBox>(*m_panel, "markMedical")->isEnabled());
    const auto *model = the<QTableView>(*m_panel, "attachmentTable")->model();
    QVERIFY(model->index(0, 5).data().toString().contains(QStringLiteral("verkeerde zaak")));
    QVERIFY(!model->index(0, 1).data().toString().contains(QStringLiteral("brief")));
}

// Art. 20: what colleagues copied out of their systems, one after the other.
void AttachmentsPanelTest::dataToTakeAlongArePasted()
{
    auto *button = the<QPushButton>(*m_panel, "makePortable");
    QTRY_COMPARE(the<QTableView>(*m_panel, "attachmentTable")->model()->rowCount(), 0);
    QVERIFY(button->isHidden()); // this case asks for access
    m_request = m_register->receive(QStringLiteral("Fatma Demir"), Right::Portability, m_register->clock.today())->request;
    m_panel->open(*m_request);
    QTRY_VERIFY(button->isVisible());
    button->click();
    auto *dialog = opened<PortableDialog>();
    auto *items = the<QTableView>(*dialog, "portableItems")->model();
    the<QPushButton>(*dialog, "makePortableFiles")->click(); // nothing yet
    QVERIFY(dialog->isVisible());
    const auto paste = [&](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        the<QPushButton>(*dialog, "pasteItems")->click();
    };
    paste(QStringLiteral("Huur\tIngang\t1 februari 2020")); // without its heads
    QCOMPARE(items->rowCount(), 0);
    QVERIFY(dialog->findChild<MessageBar *>()->isVisible());
    paste(QStringLiteral("Onderwerp\tGegeven\tWaarde\nHuur\tIngang\t1 februari 2020\n"));
    paste(QStringLiteral("gegeven;waarde;onderwerp\nTelefoon;0612345678;Contact\n"));
    QCOMPARE(items->rowCount(), 2);
    QCOMPARE(items->index(1, 0).data().toString(), QStringLiteral("Contact"));
    QVERIFY(rows().empty());
    the<QPushButton>(*dialog, "makePortableFiles")->click();
    QTRY_COMPARE(rows().size(), std::size_t(2));
    QTRY_VERIFY(m_messages->text().contains(QStringLiteral("JSON")));
}

void AttachmentsPanelTest::textIsShownAsText()
{
    add(QStringLiteral("lees.html"), "<h1>Dag</h1><img src=https://example.org/x.png>");
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    auto *dialog = opened<QDialog>();
    QVERIFY(the<QPlainTextEdit>(*dialog, "attachmentWords")->toPlainText().contains(QStringLiteral("<h1>Dag</h1>")));
    QVERIFY(!dialog->windowTitle().contains(QStringLiteral("lees")));
}

void AttachmentsPanelTest::aPdfIsBlackedOut()
{
    add(QStringLiteral("klacht.pdf"), letter(QStringLiteral("Kruidhof")));
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    auto *dialog = opened<AttachmentDialog>();
    QTRY_VERIFY(the<QPushButton>(*dialog, "pageForward")->isEnabled());
    QVERIFY(!the<QPushButton>(*dialog, "makeCopy")->isEnabled());
    auto *ground = the<QComboBox>(*dialog, "ground");
    ground->setCurrentIndex(ground->findData(QStringLiteral("exemption")));
    the<QLineEdit>(*dialog, "wordsToHide")->setText(QStringLiteral("kruidhof"));
    the<QPushButton>(*dialog, "boxHits")->click();
    QTRY_VERIFY(the<QPushButton>(*dialog, "makeCopy")->isEnabled());
    the<QPushButton>(*dialog, "makeCopy")->click();
    QTRY_COMPARE(rows().size(), 2U);
    const AttachmentRow copy = rows().back();
    QCOMPARE(copy.madeFromNumber, std::optional<int>(1));
    QCOMPARE(copy.file.pages, std::optional<int>(2));
    const auto boxes = m_register->workspace->runAndWait([id = copy.file.id](Register &reg) { return redactionBoxes(reg, id); }).value();
    QCOMPARE(boxes.size(), 2U);
    QCOMPARE(boxes.front().ground(), RedactionGround::Exemption);
    const QByteArray bytes = m_register->workspace->runAndWait([id = copy.file.id](Register &reg) { return attachmentBytes(reg, id); }).value();
    QVERIFY(!ExaminedFile::from(QStringLiteral("x.pdf"), bytes)->wasLookedThrough()); // no words in it
    QTRY_COMPARE(m_messages->kind(), MessageKind::Success);
    QTRY_VERIFY(!m_panel->findChild<AttachmentDialog *>());
    // The work on the original is still there.
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    QTRY_VERIFY(the<QPushButton>(*opened<AttachmentDialog>(), "makeCopy")->isEnabled());
}

void AttachmentsPanelTest::aBrokenPdfSaysSo()
{
    add(QStringLiteral("stuk.pdf"), "%PDF-1.7\nstuk");
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    auto *dialog = opened<AttachmentDialog>();
    QTRY_VERIFY(the<MessageBar>(*dialog, "messages")->isVisible());
    QCOMPARE(the<MessageBar>(*dialog, "messages")->kind(), MessageKind::Failure);
}

void AttachmentsPanelTest::whoReadsOnlyLooks()
{
    add(QStringLiteral("klacht.pdf"), letter(QStringLiteral("Kruidhof")));
    m_panel.reset();
    m_register->openAs(Role::Reader);
    m_panel = std::make_unique<AttachmentsPanel>(*m_register->workspace, *m_messages);
    m_panel->show();
    m_panel->open(*m_request);
    QTRY_COMPARE(the<QTableView>(*m_panel, "attachmentTable")->model()->rowCount(), 1);
    for (const char *name : {"addFiles", "pasteFiles", "markMedical", "removeAttachment"})
        QVERIFY2(!the<QAbstractButton>(*m_panel, name)->isVisible(), name);
    QVERIFY(!m_panel->acceptDrops());
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    auto *dialog = opened<AttachmentDialog>();
    QVERIFY(!the<QPushButton>(*dialog, "makeCopy")->isVisible() && !the<QComboBox>(*dialog, "ground")->isVisible());
}

void AttachmentsPanelTest::aLockInTheMiddleIsSafe()
{
    add(QStringLiteral("klacht.pdf"), letter(QStringLiteral("Kruidhof")));
    the<QPushButton>(*m_panel, "viewAttachment")->click();
    auto *dialog = opened<AttachmentDialog>();
    QTRY_VERIFY(the<QPushButton>(*dialog, "pageForward")->isEnabled());
    the<QLineEdit>(*dialog, "wordsToHide")->setText(QStringLiteral("kruidhof"));
    the<QPushButton>(*dialog, "boxHits")->click();
    QTRY_VERIFY(the<QPushButton>(*dialog, "makeCopy")->isEnabled());
    the<QPushButton>(*dialog, "makeCopy")->click();
    m_panel->take({{{}, QStringLiteral("a.bin"), QByteArray(8'000'000, '\1')}});
    m_panel.reset();
    m_register->workspace->close();
}

QTEST_MAIN(AttachmentsPanelTest)
#include "tst_attachmentspanel.moc"
