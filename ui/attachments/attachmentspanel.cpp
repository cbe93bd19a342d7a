// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/attachments/attachmentspanel.h"

#include "core/wording/attachmentwords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/workspace/registerevents.h"
#include "ui/support/emptyhint.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/foldingrow.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/tables.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

using Row = AttachmentRow;

// What an officer must know of it, and what somebody wrote.
QString remarks(const Row &row)
{
    const Attachment &file = row.file;
    if (file.removed)
        return AttachmentsPanel::tr("Removed by %1: %2").arg(row.removedByName, file.removed->because.toString().simplified());
    QStringList words;
    if (row.madeFromNumber)
        words.append(AttachmentsPanel::tr("Copy of attachment %1, blacked out").arg(*row.madeFromNumber));
    if (file.holdsForbiddenNumber())
        words.append(AttachmentsPanel::tr("Holds a number that may not be kept: %1").arg(file.keptBecause.toString().simplified()));
    if (file.medical)
        words.append(AttachmentsPanel::tr("Holds medical or other special data"));
    if (!file.note.isEmpty())
        words.append(file.note.toString().simplified());
    return words.join(QStringLiteral(" · "));
}

QString kindWords(const Row &row)
{
    const QString kind = wordOf(row.file.kind);
    return row.file.kind == AttachmentKind::Pdf && row.file.pages ? AttachmentsPanel::tr("%1, %n page(s)", nullptr, *row.file.pages).arg(kind) : kind;
}

QString addedWords(const Row &row)
{
    return AttachmentsPanel::tr("%1, %2", "day, by whom").arg(shortDay(row.file.added.inZone(legalZone()).date()), row.byName);
}

std::vector<Column<Row>> columns()
{
    const auto there = [](const Row &row, const QString &text) { return row.file.removed ? QString() : text; };
    return {
        {AttachmentsPanel::tr("No."), [](const Row &row) { return QString::number(row.file.number); }, ColumnKind::Number},
        {AttachmentsPanel::tr("Name"), [there](const Row &row) { return there(row, row.file.name.toString()); }},
        {AttachmentsPanel::tr("Kind"), &kindWords},
        {AttachmentsPanel::tr("Size"), [](const Row &row) { return sizeWords(row.file.size); }, ColumnKind::Number},
        {AttachmentsPanel::tr("Added"), &addedWords},
        {AttachmentsPanel::tr("Notes"), &remarks},
    };
}

} // namespace

AttachmentsPanel::AttachmentsPanel(Workspace &workspace, MessageBar &messages, QWidget *parent)
    : QWidget(parent), m_workspace(workspace), m_messages(messages), m_mayAdd(workspace.may(Permission::Act)),
      m_model(new ShortListModel<Row>(columns(), this))
{
    setObjectName(QStringLiteral("attachments"));
    m_pool.setMaxThreadCount(1);
    build();
    setAcceptDrops(m_mayAdd);
    connect(&workspace.events(), &RegisterEvents::requestChanged, this, [this](const RequestId &id) {
        if (m_request == id)
            refresh();
    });
    showPossible();
}

AttachmentsPanel::~AttachmentsPanel()
{
    stop();
    m_pool.clear();
    m_pool.waitForDone();
}

void AttachmentsPanel::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, metrics::groups, 0, 0);
    whole->setSpacing(metrics::related);
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setObjectName(QStringLiteral("attachmentTable"));
    m_table->setAccessibleName(tr("Attachments"));
    m_table->setTextElideMode(Qt::ElideMiddle); // the end of a name says what it is
    new FittedColumns(m_table, {0, 3});
    m_table->setMinimumHeight(6 * metrics::denseRow(fontMetrics()));
    whole->addWidget(m_table, 1);
    m_hover = new PlainLabel(QString(), TextRole::GroupTitle, this);
    m_hover->setObjectName(QStringLiteral("dropWords"));
    m_hover->setWordWrap(true);
    m_hover->hide();
    whole->addWidget(m_hover);
    m_progress = new QProgressBar(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
    whole->addWidget(m_progress);
    auto *line = new FoldingRow;
    line->setSpacing(metrics::related);
    buildButtons(line);
    whole->addLayout(line);
    m_hint = new EmptyHint(m_table, tr("&Choose files…"));
    connect(m_hint, &EmptyHint::actionTriggered, this, &AttachmentsPanel::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttachmentsPanel::showPossible);
    connect(m_table, &QTableView::activated, this, &AttachmentsPanel::view);
    m_watching.setInterval(100);
    connect(&m_watching, &QTimer::timeout, this, [this] {
        m_progress->setRange(0, 1000);
        m_progress->setValue(m_advance->all > 0 ? static_cast<int>(1000 * m_advance->done / m_advance->all) : 0);
    });
}

QPushButton *AttachmentsPanel::addButton(FoldingRow *line, const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(name);
    line->addWidget(button);
    RowMenu::of(*m_table).offer(button);
    return button;
}

// What stands in the box is said of the chosen file; ticking it is the act.
void AttachmentsPanel::buildMark(FoldingRow *line)
{
    m_medical = new QCheckBox(tr("Holds medi&cal data"), this);
    m_medical->setObjectName(QStringLiteral("markMedical"));
    m_medical->setToolTip(tr("Medical or other special data (GDPR Art. 9). The complaint dossier leaves the file out, unless somebody chooses it with a reason."));
    m_medical->setAccessibleDescription(m_medical->toolTip());
    m_medical->hide();
    line->addWidget(m_medical);
    RowMenu::of(*m_table).offer(m_medical);
    connect(m_medical, &QCheckBox::clicked, this, &AttachmentsPanel::mark);
}

void AttachmentsPanel::buildButtons(FoldingRow *line)
{
    m_add = addButton(line, tr("&Add files…"), QStringLiteral("addFiles"));
    m_add->setIcon(icon(IconName::Attachment));
    m_paste = addButton(line, tr("Pas&te"), QStringLiteral("pasteFiles"));
    m_view = addButton(line, tr("Loo&k at it"), QStringLiteral("viewAttachment"));
    m_export = addButton(line, tr("E&xport…"), QStringLiteral("exportAttachment"));
    buildMark(line);
    m_remove = addButton(line, tr("Rem&ove…"), QStringLiteral("removeAttachment"));
    m_portable = addButton(line, tr("&Data to take along…"), QStringLiteral("makePortable"));
    m_portable->hide();
    m_stop = addButton(line, tr("Sto&p"), QStringLiteral("stopAttaching"));
    m_stop->hide();
    connect(m_add, &QPushButton::clicked, this, &AttachmentsPanel::choose);
    connect(m_paste, &QPushButton::clicked, this, &AttachmentsPanel::paste);
    connect(m_view, &QPushButton::clicked, this, &AttachmentsPanel::view);
    connect(m_export, &QPushButton::clicked, this, &AttachmentsPanel::sendOut);
    connect(m_remove, &QPushButton::clicked, this, &AttachmentsPanel::remove);
    connect(m_portable, &QPushButton::clicked, this, &AttachmentsPanel::makePortableFiles);
    connect(m_stop, &QPushButton::clicked, this, &AttachmentsPanel::stop);
    auto *keys = new QShortcut(QKeySequence::Paste, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &AttachmentsPanel::paste);
    for (QPushButton *act : {m_add, m_paste, m_remove})
        act->setVisible(m_mayAdd);
    m_export->setVisible(m_workspace.may(Permission::Export));
}

void AttachmentsPanel::open(const RequestId &request)
{
    if (m_request != request) {
        stop();
        m_model->setRows({});
    }
    m_request = request;
    refresh();
}

void AttachmentsPanel::refresh()
{
    refreshPortable();
    whenReady(m_workspace.run([id = *m_request](Register &opened) { return attachmentRows(opened, id); }), this,
              [this, id = *m_request](const Result<std::vector<Row>> &rows) {
                  if (m_request != id)
                      return;
                  if (rows)
                      showRows(*rows);
                  else
                      m_messages.tell(MessageKind::Failure, sentenceOf(rows.error()));
              });
}

// Only where it was asked: the rights can be put right.
void AttachmentsPanel::refreshPortable()
{
    whenReady(m_workspace.run([id = *m_request](Register &opened) { return asksForPortability(opened, id); }), this,
              [this, id = *m_request](const Result<bool> &asks) {
                  if (m_request == id)
                      m_portable->setVisible(m_mayAdd && asks.value_or(false));
              });
}

void AttachmentsPanel::showRows(const std::vector<Row> &rows)
{
    const int row = m_table->currentIndex().row();
    m_model->setRows(rows);
    if (!rows.empty())
        m_table->setCurrentIndex(m_model->index(std::clamp(row, 0, static_cast<int>(rows.size()) - 1), 0));
    m_hint->say(!rows.empty()   ? QString()
                    : m_mayAdd  ? tr("This case has no attachments. Drop files here, paste them with Ctrl+V, or choose them. They are kept encrypted in the register; the files themselves stay where they are.")
                                : tr("This case has no attachments."),
                m_mayAdd ? EmptyHint::Action::Offered : EmptyHint::Action::Hidden);
    showPossible();
}

const AttachmentRow *AttachmentsPanel::chosen() const
{
    const Row *row = m_model->rowAt(m_table->currentIndex());
    return row && !row->file.removed ? row : nullptr;
}

void AttachmentsPanel::showPossible()
{
    for (QPushButton *act : {m_view, m_export, m_remove})
        act->setEnabled(chosen() != nullptr);
    m_medical->setVisible(m_mayAdd && m_model->rowCount() > 0);
    m_medical->setEnabled(chosen() != nullptr);
    m_medical->setChecked(chosen() && chosen()->file.medical);
}

void AttachmentsPanel::hover(const QString &words)
{
    m_hover->setText(words);
    m_hover->setVisible(!words.isEmpty());
}

// What will happen is said before it does.
void AttachmentsPanel::dragEnterEvent(QDragEnterEvent *event)
{
    const int files = m_request ? incomingCount(*event->mimeData()) : 0;
    if (files == 0)
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    hover(tr("Let go to keep %n file(s) with this case, encrypted. The originals stay where they are.", nullptr, files));
}

void AttachmentsPanel::dragLeaveEvent(QDragLeaveEvent *)
{
    hover({});
}

void AttachmentsPanel::dropEvent(QDropEvent *event)
{
    hover({});
    event->setDropAction(Qt::CopyAction);
    event->accept();
    take(incomingFiles(*event->mimeData()));
}

} // namespace balie
