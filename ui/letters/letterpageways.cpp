// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a letter leaves the register: looked at, printed, saved, and as an e-mail, with what goes along.
#include "core/casework/giveletter.h"
#include "core/documents/lettercomposer.h"
#include "core/overview/letterenclosures.h"
#include "core/wording/errorwords.h"
#include "core/wording/letterfieldwords.h"
#include "ui/letters/enclosuresdialog.h"
#include "ui/letters/letterpage.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/messagebar.h"
#include "ui/support/printing.h"
#include "ui/support/whenready.h"

#include <QPrinter>
#include <QRegularExpression>

namespace balie {

LetterSheet LetterPage::sheet() const
{
    const Language language = fromWord<Language>(m_letter->letter.language).value_or(Language::Dutch);
    const LetterText now = isDraft() ? text().value_or(m_letter->draft.text) : m_letter->draft.text;
    const QDate day = m_letter->letter.final ? m_letter->letter.final->day : m_clock.today();
    return {m_letter->head, now, m_letter->reference, day, language};
}

// A draft is looked at; only what is final goes to a printer.
void LetterPage::paper(PageTask task)
{
    if (!m_letter)
        return;
    const PagePainter paint = [sheet = sheet()](QPagedPaintDevice &device) { paintLetter(device, sheet); };
    PrintOut print = [this, id = *m_id, paint](const std::shared_ptr<QPrinter> &printer) { printOn(printer, id, paint); };
    if (isDraft())
        print = [this](const std::shared_ptr<QPrinter> &) { messages()->tell(MessageKind::Caution, tr("Nothing was printed: this letter is a draft. Finish it first.")); };
    if (isDraft() || task == PageTask::PrintPreview)
        return previewPages(this, m_letter->reference, paint, QPageLayout::Portrait, print);
    choosePrinter(this, m_letter->reference, QPageLayout::Portrait, print);
}

// That it was printed stands in the log before the printer gets a page.
void LetterPage::printOn(const std::shared_ptr<QPrinter> &printer, const LetterId &id, const PagePainter &paint)
{
    if (!mayBePrinted(*printer, messages()))
        return;
    whenReady(m_workspace.run([id](Register &opened) { return giveLetter(opened, id, LetterOutlet::Printer); }), this,
              [this, printer, paint](const Result<QByteArray> &given) {
                  if (!given)
                      return fail(given.error());
                  paintAndTell(*printer, paint, messages());
              });
}

// What it is, in the words of the window, as a file of any system may be called.
QString LetterPage::fileName() const
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"), QRegularExpression::UseUnicodePropertiesOption);
    return QStringLiteral("%1-%2.pdf").arg(m_letter->reference, wordOf(m_letter->letter.kind).toLower().replace(others, QStringLiteral("-")));
}

void LetterPage::saveFile()
{
    const QString name = fileName();
    chooseFileToSave(this, tr("Save the letter"), name, tr("PDF (*.pdf)"), [this](const QString &path) {
        if (!mayBeWritten(path, messages()))
            return;
        whenReady(m_workspace.run([id = *m_id](Register &opened) { return giveLetter(opened, id, LetterOutlet::File); }), this,
                  [this, path](const Result<QByteArray> &pdf) {
                      if (!pdf)
                          return fail(pdf.error());
                      write(path, *pdf, tr("The letter: %1. The file is not encrypted: keep it safe.").arg(path));
                  });
    });
}

void LetterPage::write(const QString &path, const QByteArray &bytes, const QString &words)
{
    if (writeChosen(path, bytes, messages()))
        messages()->tell(MessageKind::Success, words);
}

// Asks which files go along, where there are any or where the letter promises one.
void LetterPage::withEnclosures(const std::function<void(const std::vector<AttachmentId> &along)> &then)
{
    const auto look = [request = m_letter->letter.request, facts = m_letter->draft.facts](Register &opened) { return letterEnclosures(opened, request, facts); };
    whenReady(m_workspace.run(look), this, [this, then](const Result<LetterEnclosures> &found) {
        if (!found)
            return fail(found.error());
        if (found->files.empty() && !found->promised)
            return then({});
        auto *dialog = new EnclosuresDialog(*found, this);
        connect(dialog, &EnclosuresDialog::chosen, this, then);
        connect(dialog, &QDialog::finished, dialog, &QObject::deleteLater);
        dialog->open();
    });
}

void LetterPage::saveMail()
{
    withEnclosures([this](const std::vector<AttachmentId> &along) {
        chooseFileToSave(this, tr("Save the e-mail"), QStringLiteral("%1.eml").arg(m_letter->reference), tr("E-mail (*.eml)"), [this, along](const QString &path) {
            if (!mayBeWritten(path, messages()))
                return;
            whenReady(m_workspace.run([id = *m_id, along](Register &opened) { return mailLetter(opened, id, along); }), this, [this, path](const Result<QByteArray> &mail) {
                if (!mail)
                    return fail(mail.error());
                write(path, *mail, tr("The e-mail: %1. Open it in your mail program and send it from there. The file is not encrypted: remove it after that.").arg(path));
            });
        });
    });
}

void LetterPage::saveLocked()
{
    withEnclosures([this](const std::vector<AttachmentId> &along) {
        const QString name = fileName();
        chooseFileToSave(this, tr("Save the letter"), name, tr("PDF (*.pdf)"), [this, along](const QString &path) {
            if (!mayBeWritten(path, messages()))
                return;
            whenReady(m_workspace.run([id = *m_id, along](Register &opened) { return lockLetter(opened, id, along); }), this, [this, path](const Result<LockedLetter> &locked) {
                if (!locked)
                    return fail(locked.error());
                write(path, locked->pdf, tr("The password is %1. It is shown once: tell it by telephone, never in the same message. The file: %2.").arg(locked->password, path));
            });
        });
    });
}

} // namespace balie
