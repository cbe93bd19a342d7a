// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentspanel.h"

#include "core/casework/exportattachment.h"
#include "core/casework/markmedical.h"
#include "core/casework/removeattachment.h"
#include "core/wording/attachmentwords.h"
#include "core/wording/errorwords.h"
#include "core/wording/lookwords.h"
#include "ui/attachments/attachmentdialog.h"
#include "ui/attachments/attachmenttextdialog.h"
#include "ui/attachments/portabledialog.h"
#include "ui/support/filechooser.h"
#include "ui/support/messagebar.h"
#include "ui/support/whenready.h"
#include "ui/support/whydialog.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QProgressBar>
#include <QPushButton>

namespace balie {

// A name fits on one line of a message: its beginning and its end, where the kind stands.
static QString shortened(const QString &name, const QFontMetrics &metrics)
{
    constexpr int longest = 60;
    return metrics.elidedText(name, Qt::ElideMiddle, longest * metrics.averageCharWidth());
}

void AttachmentsPanel::choose()
{
    chooseFilesToOpen(this, tr("Files for this case"), [this](const QStringList &paths) {
        QList<IncomingFile> files;
        for (const QString &path : paths)
            files.append({path, QFileInfo(path).fileName(), {}});
        take(files);
    });
}

void AttachmentsPanel::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const QList<IncomingFile> files = copied && m_mayAdd ? incomingFiles(*copied) : QList<IncomingFile>();
    if (files.isEmpty())
        m_messages.tell(MessageKind::Information, tr("There is no file, picture or text to paste. Copy one first."));
    else
        take(files);
}

void AttachmentsPanel::take(const QList<IncomingFile> &files)
{
    if (!m_request || !m_mayAdd)
        return;
    m_messages.dismiss();
    const bool isFirst = !m_watching.isActive();
    if (isFirst)
        m_tally = {};
    m_waiting.append(files);
    m_tally.all += static_cast<int>(files.size());
    if (isFirst)
        next();
}

// One after the other: each is read and looked through, then put in.
void AttachmentsPanel::next()
{
    setBusy(!m_waiting.isEmpty());
    if (m_waiting.isEmpty())
        return sayHowItWent();
    const IncomingFile file = m_waiting.takeFirst();
    m_now = shortened(file.name, fontMetrics());
    m_advance = std::make_shared<Advance>();
    const auto look = [file, advance = m_advance] {
        const auto goesOn = [&advance](int page, int pages) { return advance->at(page, pages); };
        return file.path.isEmpty() ? ExaminedFile::from(file.name, file.bytes, goesOn) : ExaminedFile::fromPath(file.path, goesOn);
    };
    whenReady(aside(m_pool, look), this, [this](const Result<ExaminedFile> &read) { examined(read); });
}

void AttachmentsPanel::examined(const Result<ExaminedFile> &file)
{
    if (file)
        return attach(*file, {});
    notKept(file.error());
    next();
}

void AttachmentsPanel::attach(const ExaminedFile &file, const AttachWords &words)
{
    const auto put = [id = *m_request, file, words, advance = m_advance](Register &opened) {
        return attachFile(opened, id, file, words, [&advance](qint64 done, qint64 all) { return advance->at(done, all); });
    };
    whenReady(m_workspace.run(put), this, [this, file](const Result<Attachment> &done) { attached(file, done); });
}

void AttachmentsPanel::attached(const ExaminedFile &file, const Result<Attachment> &done)
{
    if (!done && done.error().fact(QStringLiteral("part")) == u"file")
        return askWhyKept(file, done.error());
    if (!done) {
        notKept(done.error());
        return next();
    }
    ++m_tally.kept;
    const QStringList cautions = cautionsAbout(file.looked());
    if (m_tally.all == 1)
        m_messages.tell(cautions.isEmpty() ? MessageKind::Success : MessageKind::Caution,
                        (QStringList{tr("Attachment %1 is kept with this case.").arg(done->number)} + cautions).join(u' '));
    else if (!cautions.isEmpty())
        m_tally.words.append(tr("Attachment %1, %2: %3").arg(done->number).arg(m_now, cautions.join(u' ')));
    next();
}

// Of one that came alone it is said at once; of many together in the end, each by its name.
void AttachmentsPanel::notKept(const Error &why)
{
    const bool isStopped = why.code() == ErrorCode::Cancelled;
    m_tally.failed = m_tally.failed || !isStopped;
    if (m_tally.all == 1)
        m_messages.tell(isStopped ? MessageKind::Information : MessageKind::Failure, sentenceOf(why));
    else
        m_tally.words.append(tr("Not kept: %1. %2").arg(m_now, sentenceOf(why)));
}

void AttachmentsPanel::sayHowItWent()
{
    if (m_tally.all < 2)
        return;
    const int others = m_tally.all - m_tally.kept;
    QStringList words{tr("%n file(s) kept with this case.", nullptr, m_tally.kept)};
    if (others > 0)
        words.append(tr("%n file(s) not kept.", nullptr, others));
    const MessageKind kind = m_tally.failed ? MessageKind::Failure : others > 0 || !m_tally.words.isEmpty() ? MessageKind::Caution : MessageKind::Success;
    m_messages.tell(kind, (QStringList{words.join(u' ')} + m_tally.words).join(u'\n'));
}

// Who does not say why does not keep it.
void AttachmentsPanel::askWhyKept(const ExaminedFile &file, const Error &error)
{
    QStringList intro{tr("The file: %1").arg(m_now), sentenceOf(error)};
    if (!m_waiting.isEmpty())
        intro.append(tr("%n more file(s) come after this one.", nullptr, static_cast<int>(m_waiting.size())));
    auto *dialog = new WhyDialog(tr("Keep this file?"), tr("&Keep it"), intro.join(u'\n'), tr("Wh&y must it be kept as it is?"), this);
    connect(dialog, &WhyDialog::explained, this, [this, dialog, file](const LongText &why) {
        dialog->disconnect(this);
        dialog->accept();
        attach(file, {{}, why});
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        if (m_tally.all == 1)
            m_messages.tell(MessageKind::Information, tr("The file was not added."));
        else
            m_tally.words.append(tr("Not kept: %1. No reason was given.").arg(m_now));
        next();
    });
    dialog->open();
}

void AttachmentsPanel::setBusy(bool busy)
{
    m_progress->setVisible(busy);
    m_stop->setVisible(busy);
    m_progress->setRange(0, 0);
    if (busy)
        m_watching.start();
    else
        m_watching.stop();
}

void AttachmentsPanel::stop()
{
    m_waiting.clear();
    if (m_advance)
        m_advance->stopped = true;
}

void AttachmentsPanel::view()
{
    const AttachmentRow *row = chosen();
    if (!row)
        return;
    const Attachment file = row->file;
    whenReady(m_workspace.run([id = file.id](Register &opened) { return attachmentBytes(opened, id); }), this, [this, file](const Result<QByteArray> &bytes) {
        if (bytes)
            showFile(file, *bytes);
        else
            m_messages.tell(MessageKind::Failure, sentenceOf(bytes.error()));
    });
}

void AttachmentsPanel::showFile(const Attachment &file, const QByteArray &bytes)
{
    if (file.kind == AttachmentKind::Text || file.kind == AttachmentKind::Mail)
        return (new AttachmentTextDialog(file, bytes, this))->open();
    if (!hasPages(file.kind))
        return m_messages.tell(MessageKind::Information, sentenceOf(Error(ErrorCode::FileUnreadable).with(QStringLiteral("kind"), QStringLiteral("no-pages"))));
    auto *dialog = new AttachmentDialog(m_workspace, file, bytes, this);
    connect(dialog, &AttachmentDialog::copyKept, this, [this](const Attachment &copy) {
        m_messages.tell(MessageKind::Success, tr("Attachment %1 is the copy in which nothing under the boxes is left. Look at it before you send it. The original stays.").arg(copy.number));
    });
    dialog->open();
}

void AttachmentsPanel::sendOut()
{
    const AttachmentRow *row = chosen();
    if (!row)
        return;
    chooseFolder(this, tr("Folder for the copy outside the register"), {}, [this, id = row->file.id](const QString &folder) {
        whenReady(m_workspace.run([id, folder](Register &opened) { return exportAttachment(opened, id, folder); }), this, [this](const Result<QString> &path) {
            if (path)
                m_messages.tell(MessageKind::Success, tr("%1 stands outside the register now, readable for whoever comes there. Remove it when it was sent.").arg(*path));
            else
                m_messages.tell(MessageKind::Failure, sentenceOf(path.error()));
        });
    });
}

// The rows come anew and the box follows them; who is refused sees it as it was.
void AttachmentsPanel::mark(bool medical)
{
    const AttachmentRow *row = chosen();
    if (!row)
        return;
    const MedicalMark wish = medical ? MedicalMark::On : MedicalMark::Off;
    whenReady(m_workspace.run([id = row->file.id, wish](Register &opened) { return markMedical(opened, id, wish); }), this,
              [this, number = row->file.number, medical](const Result<void> &marked) {
                  if (!marked) {
                      m_messages.tell(MessageKind::Failure, sentenceOf(marked.error()));
                      return showPossible();
                  }
                  if (medical)
                      m_messages.tell(MessageKind::Success, tr("Attachment %1 is marked. The complaint dossier leaves it out, unless somebody chooses it with a reason.").arg(number));
                  else
                      m_messages.tell(MessageKind::Success, tr("Attachment %1 is no longer marked as medical data.").arg(number));
              });
}

void AttachmentsPanel::makePortableFiles()
{
    auto *dialog = new PortableDialog(m_workspace, *m_request, this);
    connect(dialog, &PortableDialog::made, this, [this](int json, int csv) {
        m_messages.tell(MessageKind::Success, tr("Attachments %1 (JSON) and %2 (CSV) hold the data to take along. Export them when you send the answer.").arg(json).arg(csv));
    });
    dialog->open();
}

void AttachmentsPanel::remove()
{
    const AttachmentRow *row = chosen();
    if (!row)
        return;
    auto *dialog = new WhyDialog(tr("Remove attachment %1").arg(row->file.number), tr("&Remove"),
                                 tr("The file is overwritten in the register and cannot be brought back. That it was there, who removed it and why stays. Older backups hold it until they lapse."),
                                 tr("Wh&y is it removed?"), this);
    connect(dialog, &WhyDialog::explained, this, [this, dialog, id = row->file.id](const LongText &why) {
        whenReady(m_workspace.run([id, why](Register &opened) { return removeAttachment(opened, id, why); }), dialog, [dialog](const Result<void> &done) { dialog->finish(done); });
    });
    dialog->open();
}

} // namespace balie
