// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/disclosure/agreementsdialog.h"

#include "core/casework/disclosure/keepagreementcopy.h"
#include "core/wording/attachmentwords.h"
#include "core/wording/datewords.h"
#include "core/wording/disclosurewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/lookwords.h"
#include "ui/support/aside.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"
#include "ui/support/whydialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

std::vector<Column<AgreementsDialog::Line>> AgreementsDialog::columns()
{
    return {
        {tr("Kind"), [](const Line &line) { return wordOf(line.agreement.kind); }},
        {tr("Signed"), [](const Line &line) { return numericDay(line.agreement.signedOn); }, ColumnKind::Day},
        {tr("Until"), [](const Line &line) { return line.agreement.until ? numericDay(*line.agreement.until) : tr("further notice"); }, ColumnKind::Day},
        {tr("Where the original is"), [](const Line &line) { return line.agreement.copy ? line.agreement.copy->toString() : QString(); }},
        {tr("Copy in the register"),
         [](const Line &line) { return line.copy ? tr("%1, %2").arg(line.copy->name.toString(), sizeWords(line.copy->size)) : tr("none"); }},
    };
}

AgreementsDialog::AgreementsDialog(Workspace &workspace, const RecipientRow &row, QWidget *parent)
    : QDialog(parent), m_workspace(workspace), m_recipient(row.recipient.id), m_organisation(row.recipient.organisation), m_model(new ShortListModel<Line>(columns(), this))
{
    setObjectName(QStringLiteral("agreementsDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Agreements with %1").arg(row.recipient.name.toString()));
    m_pool.setMaxThreadCount(1);
    build();
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &AgreementsDialog::showPossible);
    show(row);
}

AgreementsDialog::~AgreementsDialog()
{
    m_pool.waitForDone();
}

void AgreementsDialog::build()
{
    auto *lines = new QVBoxLayout(this);
    metrics::layOutCard(lines);
    m_messages = new MessageBar(this);
    m_messages->setObjectName(QStringLiteral("messages"));
    lines->addWidget(m_messages);
    m_none = new PlainLabel(tr("No agreement is written down yet. Add it to the recipient first, with Change."), this);
    m_none->setObjectName(QStringLiteral("noAgreement"));
    m_none->setWordWrap(true);
    lines->addWidget(m_none);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("agreementCopies"));
    m_table->setAccessibleName(tr("Agreements"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    new FittedColumns(m_table, {1, 2});
    m_table->setMinimumHeight(5 * metrics::denseRow(fontMetrics()));
    m_table->setMinimumWidth(120 * fontMetrics().averageCharWidth());
    lines->addWidget(m_table, 1);
    auto *buttons = new FoldingRow;
    buttons->setSpacing(metrics::related);
    if (m_workspace.may(Permission::ManageRecipients))
        m_put = addButton(buttons, tr("&Keep a signed copy…"), "putCopy", &AgreementsDialog::choose);
    m_save = addButton(buttons, tr("&Save the copy…"), "saveCopy", &AgreementsDialog::save);
    if (m_put)
        m_remove = addButton(buttons, tr("&Take the copy out"), "removeCopy", &AgreementsDialog::askToRemove);
    lines->addLayout(buttons);
    auto *close = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(close, &QDialogButtonBox::rejected, this, &QDialog::reject);
    lines->addWidget(close);
}

QPushButton *AgreementsDialog::addButton(QLayout *line, const QString &text, const char *name, void (AgreementsDialog::*act)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoDefault(false);
    line->addWidget(button);
    connect(button, &QPushButton::clicked, this, act);
    return button;
}

void AgreementsDialog::refresh()
{
    whenReady(m_workspace.run([of = m_organisation](Register &opened) { return recipientRows(opened, of); }), this, [this](const Result<std::vector<RecipientRow>> &rows) {
        if (!rows)
            return m_messages->tell(MessageKind::Failure, sentenceOf(rows.error()));
        const auto found = std::find_if(rows->begin(), rows->end(), [this](const RecipientRow &row) { return row.recipient.id == m_recipient; });
        if (found != rows->end())
            show(*found);
    });
}

void AgreementsDialog::show(const RecipientRow &row)
{
    const int before = std::max(0, m_table->currentIndex().row());
    std::vector<Line> lines;
    for (const Agreement &agreement : row.recipient.agreements) {
        const AgreementCopy *copy = row.copyOf(agreement.id);
        lines.push_back({agreement, copy ? std::optional(*copy) : std::nullopt});
    }
    m_none->setVisible(lines.empty());
    m_table->setVisible(!lines.empty());
    m_model->setRows(std::move(lines));
    m_table->selectRow(before);
    showPossible();
}

void AgreementsDialog::showPossible()
{
    const Line *line = m_model->rowAt(m_table->currentIndex());
    m_save->setEnabled(line && line->copy && !m_reading);
    if (!m_put)
        return;
    m_put->setEnabled(line && !line->copy && !m_reading);
    m_remove->setEnabled(line && line->copy && !m_reading);
}

void AgreementsDialog::choose()
{
    chooseFileToOpen(this, tr("The signed copy"), tr("All files (*)"), [this](const QString &path) { take(path); });
}

void AgreementsDialog::take(const QString &path)
{
    const Line *line = m_model->rowAt(m_table->currentIndex());
    if (!line)
        return;
    m_reading = true;
    showPossible();
    m_messages->tell(MessageKind::Information, tr("The file is being looked through."));
    whenReady(aside(m_pool, [path] { return ExaminedFile::fromPath(path); }), this, [this, agreement = line->agreement.id](const Result<ExaminedFile> &file) {
        m_reading = false;
        if (!file)
            return finish(file.error(), {});
        keep(agreement, *file, {});
    });
}

void AgreementsDialog::keep(AgreementId agreement, const ExaminedFile &file, const LongText &because)
{
    whenReady(m_workspace.run([agreement, file, because](Register &opened) { return keepAgreementCopy(opened, agreement, file, because); }), this,
              [this, agreement, file](const Result<AgreementCopy> &kept) {
                  if (!kept && kept.error().fact(QStringLiteral("part")) == u"file")
                      return askWhyKept(agreement, file, kept.error());
                  const QStringList words = QStringList{tr("The signed copy is kept with this agreement.")} + cautionsAbout(file.looked());
                  finish(kept ? Result<void>() : kept.error(), words.join(u' '));
              });
}

// Who does not say why does not keep it.
void AgreementsDialog::askWhyKept(AgreementId agreement, const ExaminedFile &file, const Error &error)
{
    const QStringList intro{tr("The file: %1").arg(file.name().toString()), sentenceOf(error)};
    auto *dialog = new WhyDialog(tr("Keep this file?"), tr("&Keep it"), intro.join(u'\n'), tr("Wh&y must it be kept as it is?"), this);
    connect(dialog, &WhyDialog::explained, this, [this, dialog, agreement, file](const LongText &why) {
        dialog->disconnect(this);
        dialog->accept();
        keep(agreement, file, why);
    });
    connect(dialog, &QDialog::rejected, this, [this] {
        m_messages->tell(MessageKind::Information, tr("The file was not kept."));
        showPossible();
    });
    dialog->open();
}

void AgreementsDialog::save()
{
    const Line *line = m_model->rowAt(m_table->currentIndex());
    if (!line || !line->copy)
        return;
    chooseFileToSave(this, tr("A copy outside the register"), line->copy->name.toString(), tr("All files (*)"), [this, agreement = line->agreement.id](const QString &path) {
        if (!mayBeWritten(path, m_messages))
            return;
        whenReady(m_workspace.run([agreement](Register &opened) { return giveAgreementCopy(opened, agreement); }), this, [this, path](const Result<QByteArray> &bytes) {
            if (!bytes)
                return finish(bytes.error(), {});
            if (writeChosen(path, *bytes, m_messages))
                m_messages->tell(MessageKind::Success, tr("%1 stands outside the register now, readable for whoever comes there.").arg(path));
        });
    });
}

void AgreementsDialog::askToRemove()
{
    const Line *line = m_model->rowAt(m_table->currentIndex());
    if (!line || !line->copy)
        return;
    m_messages->offer(MessageKind::Caution, tr("%1 is overwritten in the register and cannot be brought back.").arg(line->copy->name.toString()), tr("Take &out"),
                      [this, agreement = line->agreement.id] { remove(agreement); });
}

void AgreementsDialog::remove(AgreementId agreement)
{
    whenReady(m_workspace.run([agreement](Register &opened) { return removeAgreementCopy(opened, agreement); }), this,
              [this](const Result<void> &gone) { finish(gone, tr("The copy is out of the register. Older backups hold it until they lapse.")); });
}

void AgreementsDialog::finish(const Result<void> &done, const QString &words)
{
    m_messages->tell(done ? MessageKind::Success : MessageKind::Failure, done ? words : sentenceOf(done.error()));
    refresh();
}

} // namespace balie
