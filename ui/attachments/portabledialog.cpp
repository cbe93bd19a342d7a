// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/portabledialog.h"

#include "core/casework/makeportable.h"
#include "core/wording/errorwords.h"
#include "ui/support/emptyhint.h"
#include "ui/support/filechooser.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/primarybutton.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"
#include "ui/support/whydialog.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

std::vector<Column<PortableItem>> columns()
{
    using Item = PortableItem;
    return {
        {PortableDialog::tr("Subject"), [](const Item &item) { return item.subject.toString(); }},
        {PortableDialog::tr("Datum", "one of the data"), [](const Item &item) { return item.name.toString(); }},
        {PortableDialog::tr("Value"), [](const Item &item) { return item.value.toString().simplified(); }},
    };
}

} // namespace

PortableDialog::PortableDialog(Workspace &workspace, const RequestId &request, QWidget *parent)
    : DialogFrame(tr("Data to take along"), tr("&Make the files"), parent), m_workspace(workspace), m_request(request),
      m_model(new ShortListModel<PortableItem>(columns(), this))
{
    setObjectName(QStringLiteral("portableDialog"));
    setMinimumWidth(metrics::readingWidth);
    action()->setObjectName(QStringLiteral("makePortableFiles"));
    build();
    showItems({});
    connect(this, &DialogFrame::confirmed, this, &PortableDialog::submit);
}

void PortableDialog::build()
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    auto *words = new PlainLabel(tr("Only what the person provided, on the basis of consent or an agreement, and what a computer processes goes along (GDPR Art. 20(1)). Leave out data of others (Art. 20(4))."), form);
    words->setWordWrap(true);
    lines->addWidget(words);
    m_table = new QTableView(form);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setObjectName(QStringLiteral("portableItems"));
    m_table->setAccessibleName(windowTitle());
    m_table->setMinimumHeight(9 * metrics::denseRow(fontMetrics()));
    new FittedColumns(m_table, {0, 1});
    lines->addWidget(m_table, 1);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    const auto button = [&](const QString &text, const char *name, void (PortableDialog::*act)()) {
        auto *made = new QPushButton(text, form);
        made->setObjectName(QString::fromLatin1(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made);
        return made;
    };
    m_paste = button(tr("&Paste"), "pasteItems", &PortableDialog::paste);
    button(tr("&Open a file…"), "openItems", &PortableDialog::choose);
    m_clear = button(tr("C&lear"), "clearItems", &PortableDialog::clear);
    lines->addLayout(line);
    m_hint = new EmptyHint(m_table, tr("&Open a file…"));
    setForm(form);
    m_paste->setFocus();
}

void PortableDialog::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QByteArray text = copied ? copied->text().toUtf8() : QByteArray();
    QBuffer table(&text);
    table.open(QIODevice::ReadOnly);
    add(table);
}

void PortableDialog::choose()
{
    chooseFileToOpen(this, tr("Table of a colleague"), tr("CSV (*.csv)"), [this](const QString &path) {
        QFile table(path);
        if (table.open(QIODevice::ReadOnly))
            add(table);
        else
            refuse(sentenceOf(Error(ErrorCode::FileUnreadable).with(QStringLiteral("file"), path)), m_paste);
    });
}

void PortableDialog::clear()
{
    showItems({});
    m_paste->setFocus();
}

// What one colleague brought comes after what another did.
void PortableDialog::add(QIODevice &table)
{
    Result<std::vector<PortableItem>> read = readPortableItems(table);
    if (!read && read.error().fact(QStringLiteral("problem")) == u"columns")
        return refuse(tr("The first line must name the columns: onderwerp, gegeven and waarde. Copy that line too."), m_paste);
    if (!read)
        return refuse(sentenceOf(read.error()), m_paste);
    std::vector<PortableItem> items = m_model->rows();
    items.insert(items.end(), read->begin(), read->end());
    showItems(std::move(items));
    Q_EMIT fieldsChanged();
}

void PortableDialog::showItems(std::vector<PortableItem> items)
{
    const bool isEmpty = items.empty();
    m_model->setRows(std::move(items));
    m_clear->setEnabled(!isEmpty);
    m_hint->say(isEmpty ? tr("Copy the lines from a spreadsheet with the columns onderwerp, gegeven and waarde, and paste them here, or open a CSV file.") : QString(), EmptyHint::Action::Hidden);
}

void PortableDialog::submit()
{
    if (m_model->rows().empty())
        return refuse(tr("There are no data yet. Paste them or open a file."), m_paste);
    make({});
}

void PortableDialog::make(const LongText &becauseItIsNone)
{
    setWorking(true);
    const auto keep = [id = m_request, items = m_model->rows(), becauseItIsNone](Register &opened) { return makePortable(opened, id, items, becauseItIsNone); };
    whenReady(m_workspace.run(keep), this, [this](const Result<std::vector<Attachment>> &files) {
        setWorking(false);
        if (!files && files.error().fact(QStringLiteral("part")) == u"portable")
            return askWhyNone(files.error());
        if (!files)
            return refuse(sentenceOf(files.error()), m_paste);
        Q_EMIT made(files->front().number, files->back().number);
        accept();
    });
}

// The number of a contract may look like a BSN.
void PortableDialog::askWhyNone(const Error &error)
{
    auto *dialog = new WhyDialog(tr("Is it no such number?"), tr("&Make the files"), sentenceOf(error), tr("Wh&y is it no such number?"), this);
    connect(dialog, &WhyDialog::explained, this, [this, dialog](const LongText &why) {
        dialog->accept();
        make(why);
    });
    connect(dialog, &QDialog::rejected, this, [this, error] { refuse(sentenceOf(error), m_paste); });
    dialog->open();
}

} // namespace balie
