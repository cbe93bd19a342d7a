// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentdialog.h"

#include "core/casework/blackoutattachment.h"
#include "core/overview/attachmentrows.h"
#include "core/wording/attachmentwords.h"
#include "core/wording/errorwords.h"
#include "ui/attachments/pageview.h"
#include "ui/support/messagebar.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"
#include "ui/support/whenready.h"

#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>

#include <algorithm>
#include <array>
#include <chrono>
#include <initializer_list>
#include <utility>

namespace balie {

namespace {

using namespace std::chrono_literals;

// Dots an inch, from the whole of a page on a low screen to every comma.
constexpr std::array densities{48, 72, 96, 120, 160, 220};

} // namespace

AttachmentDialog::AttachmentDialog(Workspace &workspace, const Attachment &file, const QByteArray &bytes, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_file(file), m_bytes(bytes), m_mayDraw(workspace.may(Permission::Act) && !file.madeFrom)
{
    setObjectName(QStringLiteral("attachmentDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Attachment %1").arg(file.number)); // its name is not for who passes by
    build();
    setPagesThere(false);
    m_saving.setSingleShot(true);
    m_saving.setInterval(1s);
    connect(&m_saving, &QTimer::timeout, this, &AttachmentDialog::save);
    m_watching.setInterval(100ms);
    connect(&m_watching, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, static_cast<int>(m_advance->all));
        m_progress->setValue(static_cast<int>(m_advance->done));
    });
    connect(&m_boxes, &BoxEditor::chosenChanged, this, &AttachmentDialog::showGround);
    showBoxes();
    whenReady(m_workspace.run([id = file.id](Register &opened) { return redactionBoxes(opened, id); }), this, [this](const Result<RedactionBoxes> &boxes) {
        whenReady(m_reader.open(m_bytes, m_file.kind), this, [this, kept = boxes.value_or({})](const Result<int> &pages) { start(kept, pages); });
    });
}

AttachmentDialog::~AttachmentDialog()
{
    if (m_advance)
        m_advance->stopped = true;
}

void AttachmentDialog::start(const RedactionBoxes &boxes, const Result<int> &pages)
{
    if (!pages) {
        m_make->setEnabled(false);
        return tell(pages.error());
    }
    m_pages = *pages;
    setPagesThere(true);
    if (m_mayDraw)
        m_boxes.start(boxes);
    connect(&m_boxes, &BoxEditor::changed, this, [this] {
        m_unsaved = true;
        m_saving.start();
        showBoxes();
    });
    showBoxes();
    turnTo(1);
    m_view->setFocus();
}

// What is asked before the file is open would find nothing, and say so of a word that is there.
void AttachmentDialog::setPagesThere(bool there)
{
    for (QWidget *tool : std::initializer_list<QWidget *>{m_tools, m_back, m_forward, m_smaller, m_larger})
        tool->setEnabled(there);
}

void AttachmentDialog::turnTo(int page)
{
    m_page = std::clamp(page, 1, std::max(1, m_pages));
    m_where->setText(tr("Page %1 of %2").arg(m_page).arg(m_pages));
    m_back->setEnabled(m_page > 1);
    m_forward->setEnabled(m_page < m_pages);
    readPage();
}

void AttachmentDialog::zoom(int by)
{
    m_zoom = std::clamp(m_zoom + by, 0, static_cast<int>(densities.size()) - 1);
    m_smaller->setEnabled(m_zoom > 0);
    m_larger->setEnabled(m_zoom + 1 < static_cast<int>(densities.size()));
    readPage();
}

void AttachmentDialog::readPage()
{
    const qreal ratio = devicePixelRatioF();
    const int density = densities[static_cast<std::size_t>(m_zoom)];
    whenReady(m_reader.image(m_page, density * ratio), this, [this, page = m_page, level = m_zoom, ratio](const Result<QImage> &image) {
        if (page != m_page || level != m_zoom)
            return; // turned on meanwhile
        if (!image)
            return tell(image.error());
        m_view->showPage(page, *image, (QSizeF(image->size()) / ratio).toSize());
    });
}

// Of the chosen box, or of those that come.
void AttachmentDialog::chooseGround()
{
    const auto ground = fromWord<RedactionGround>(m_ground->currentData().toString()).value_or(RedactionGround::RightsOfOthers);
    m_why->setVisible(ground == RedactionGround::Other);
    const Result<ShortText> words = ShortText::from(m_why->text());
    if (ground == RedactionGround::Other && !words)
        m_messages->tell(MessageKind::Information, tr("Say in a few words why. Then draw the box."));
    else
        m_messages->dismiss();
    m_boxes.setGround(ground, words ? std::optional(*words) : std::nullopt);
}

void AttachmentDialog::showGround()
{
    m_removeBox->setEnabled(m_boxes.chosen() >= 0);
    const RedactionBox *box = m_boxes.chosenBox();
    if (!box)
        return;
    const QString words = box->words() ? box->words()->toString() : QString();
    const QSignalBlocker quiet(m_why);
    const QSignalBlocker still(m_ground);
    m_why->setText(words);
    m_why->setVisible(box->ground() == RedactionGround::Other);
    m_ground->setCurrentIndex(m_ground->findData(toWord(box->ground())));
    m_boxes.setGround(box->ground(), box->words()); // what comes next is like it
}

void AttachmentDialog::showBoxes()
{
    const QStringList lines = groundLines(m_boxes.boxes());
    m_counts->setText(lines.isEmpty() ? tr("Draw a box with the mouse, or press Insert on the page: the arrows move the box, with Shift they change its size, Space chooses the next one.")
                                      : lines.join(QStringLiteral(" · ")));
    m_make->setEnabled(!m_boxes.boxes().empty());
    m_undo->setEnabled(m_boxes.canUndo());
    m_removeBox->setEnabled(m_boxes.chosen() >= 0);
}

void AttachmentDialog::findWords()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return m_words->setFocus();
    const auto ground = fromWord<RedactionGround>(m_ground->currentData().toString()).value_or(RedactionGround::RightsOfOthers);
    const Result<ShortText> why = ShortText::from(m_why->text());
    whenReady(m_reader.find(words, ground, why ? std::optional(*why) : std::nullopt), this, [this](const RedactionBoxes &found) {
        const int added = m_boxes.addAll(found);
        if (found.empty())
            m_messages->tell(MessageKind::Caution, tr("This word was not found. A scan has no words that can be searched: look through it yourself."));
        else
            m_messages->tell(MessageKind::Success, tr("%n box(es) drawn. Look through the pages: a name that is spelled in another way was not found.", nullptr, added));
    });
}

void AttachmentDialog::save()
{
    m_saving.stop();
    if (!std::exchange(m_unsaved, false))
        return;
    whenReady(m_workspace.run([id = m_file.id, boxes = m_boxes.boxes()](Register &opened) { return saveRedaction(opened, id, boxes); }), this,
              [this](const Result<void> &saved) {
                  if (!saved)
                      tell(saved.error());
              });
}

void AttachmentDialog::makeCopy()
{
    save();
    setBusy(true);
    m_advance = std::make_shared<Advance>();
    whenReady(m_reader.blackedOut(m_boxes.boxes(), m_advance), this, [this](const Result<QByteArray> &pdf) {
        if (!pdf) {
            setBusy(false);
            return tell(pdf.error());
        }
        keepCopy(*pdf);
    });
}

void AttachmentDialog::keepCopy(const QByteArray &pdf)
{
    const QString name = nameOfBlackedOut(m_file.name);
    const auto keep = [id = m_file.id, boxes = m_boxes.boxes(), name, pdf](Register &opened) -> Result<Attachment> {
        const Result<ExaminedFile> copy = ExaminedFile::from(name, pdf);
        return copy ? keepBlackedOut(opened, id, boxes, *copy) : Result<Attachment>(copy.error());
    };
    whenReady(m_workspace.run(keep), this, [this](const Result<Attachment> &kept) {
        setBusy(false);
        if (!kept)
            return tell(kept.error());
        Q_EMIT copyKept(*kept);
        accept();
    });
}

void AttachmentDialog::tell(const Error &error)
{
    m_messages->tell(error.code() == ErrorCode::Cancelled ? MessageKind::Information : MessageKind::Failure, sentenceOf(error));
}

void AttachmentDialog::setBusy(bool busy)
{
    m_progress->setRange(0, 0);
    m_progress->setVisible(busy);
    m_tools->setEnabled(!busy);
    m_view->setEnabled(!busy);
    m_make->setEnabled(!busy);
    m_close->setText(busy ? tr("S&top") : tr("&Close"));
    if (busy)
        m_watching.start();
    else
        m_watching.stop();
}

// While a copy is made it is stopped first.
void AttachmentDialog::reject()
{
    if (m_watching.isActive()) {
        m_advance->stopped = true;
        return;
    }
    save();
    QDialog::reject();
}

} // namespace balie
