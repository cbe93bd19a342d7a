// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"

#include "core/import/keepmapping.h"
#include "core/import/undoimport.h"
#include "core/wording/errorwords.h"
#include "core/wording/importwords.h"
#include "ui/import/earlierimports.h"
#include "ui/import/importcolumns.h"
#include "ui/import/importoutcome.h"
#include "ui/import/importsource.h"
#include "ui/import/importwork.h"
#include "ui/support/filechooser.h"
#include "ui/support/filewriting.h"
#include "ui/support/icons.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/primarybutton.h"
#include "ui/support/whenready.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace balie {

ImportDialog::ImportDialog(Workspace &workspace, const std::vector<Organisation> &organisations, std::optional<OrganisationId> chosen, QDate today, QWidget *parent)
    : DialogFrame(tr("Bring in from files"), tr("&Next"), parent), m_workspace(workspace), m_today(today)
{
    setObjectName(QStringLiteral("importDialog"));
    setMinimumWidth(780);
    action()->setObjectName(QStringLiteral("confirm"));
    m_pool.setMaxThreadCount(1);
    build();
    m_source->setOrganisations(organisations, chosen);
    m_earlier->refresh();
    connect(this, &DialogFrame::confirmed, this, &ImportDialog::next);
    turnTo(Step::Source);
}

ImportDialog::~ImportDialog()
{
    m_work->stop();
    m_pool.waitForDone();
}

void ImportDialog::build()
{
    m_steps = new QStackedWidget(this);
    m_steps->setObjectName(QStringLiteral("importSteps"));
    auto *first = new QWidget(m_steps);
    auto *lines = new QVBoxLayout(first);
    metrics::layOutInside(lines);
    m_source = new ImportSource(first);
    m_earlier = new EarlierImports(m_workspace, first);
    lines->addWidget(m_source);
    lines->addWidget(m_earlier, 1);
    lines->addStretch();
    m_columns = new ImportColumns(m_steps);
    m_work = new ImportWork(m_steps);
    m_outcome = new ImportOutcome(m_steps);
    for (QWidget *page : std::initializer_list<QWidget *>{first, m_columns, m_work, m_outcome})
        m_steps->addWidget(page);
    setForm(m_steps);
    m_ways = new QWidget(this);
    auto *ways = new QHBoxLayout(m_ways);
    metrics::layOutInside(ways);
    auto *previous = new QPushButton(icon(IconName::Back), tr("&Back"), m_ways);
    previous->setObjectName(QStringLiteral("back"));
    ways->addWidget(previous);
    ways->addStretch();
    m_ways->setFocusProxy(previous);
    addUnderForm(m_ways);
    orderTabs();
    connect(previous, &QPushButton::clicked, this, &ImportDialog::back);
    connect(m_source, &ImportSource::changed, this, &DialogFrame::fieldsChanged);
    connect(m_earlier, &EarlierImports::asked, this, &DialogFrame::ask);
    connect(m_earlier, &EarlierImports::undoWanted, this, &ImportDialog::undo);
    connect(m_columns, &ImportColumns::sheetWanted, this, &ImportDialog::look);
    connect(m_columns, &ImportColumns::keptWanted, this, &ImportDialog::useKept);
    connect(m_outcome, &ImportOutcome::saveWanted, this, &ImportDialog::saveRefused);
}

ImportDialog::Step ImportDialog::step() const
{
    return static_cast<Step>(m_steps->currentIndex());
}

void ImportDialog::turnTo(Step step)
{
    m_steps->setCurrentIndex(static_cast<int>(step));
    action()->setText(step == Step::Outcome ? tr("&Take over") : tr("&Next"));
    action()->setEnabled(step != Step::Working);
    m_ways->setVisible(step == Step::Columns || step == Step::Outcome);
    orderTabs();
}

void ImportDialog::next()
{
    if (step() == Step::Outcome)
        return move();
    if (step() == Step::Columns)
        return read();
    if (const auto missing = m_source->missing())
        return refuse(missing->words, missing->field);
    m_order = m_source->order(m_today);
    if (tableOf(m_order->kind))
        look({});
    else
        read();
}

// What was read goes with the step that showed it.
void ImportDialog::back()
{
    messages()->dismiss();
    const bool hasColumns = step() == Step::Outcome && tableOf(m_source->kind());
    m_staged.reset();
    turnTo(hasColumns ? Step::Columns : Step::Source);
}

void ImportDialog::look(const QString &sheet)
{
    setWorking(true);
    const TableKind kind = *tableOf(m_order->kind);
    using Looked = Result<TableLook>;
    whenReady(aside(m_pool, [file = m_order->files.constFirst(), kind, sheet] { return lookAtTable(file, kind, sheet); }), this, [this](const Looked &look) {
        setWorking(false);
        if (!look)
            return refuse(sentenceOf(look.error()));
        showColumns(*look);
    });
}

void ImportDialog::showColumns(const TableLook &look)
{
    m_columns->show(look);
    turnTo(Step::Columns);
    m_columns->focusFirst();
    whenReady(m_workspace.run([kind = look.suggested.kind](Register &opened) { return keptMappings(opened, kind); }), this, [this](const Result<QStringList> &names) {
        if (names)
            m_columns->setKept(*names);
    });
}

void ImportDialog::useKept(const QString &name)
{
    whenReady(m_workspace.run([kind = *tableOf(m_order->kind), name](Register &opened) { return keptMapping(opened, kind, name); }), this, [this](const Result<ColumnMapping> &mapping) {
        if (!mapping)
            return refuse(sentenceOf(mapping.error()));
        m_columns->use(*mapping);
    });
}

void ImportDialog::work(const QString &words)
{
    messages()->dismiss();
    m_work->begin(words);
    turnTo(Step::Working);
}

void ImportDialog::failed(const Error &error, Step backTo)
{
    m_work->end();
    m_staged.reset();
    turnTo(backTo);
    refuse(sentenceOf(error));
}

void ImportDialog::read()
{
    const bool isTable = tableOf(m_order->kind).has_value();
    if (isTable) {
        if (QComboBox *missing = m_columns->firstMissing())
            return refuseField(missing, tr("Choose the column that holds this."));
        m_order->mapping = m_columns->mapping();
        m_order->sheet = m_columns->sheet();
    }
    m_staged.reset();
    work(tr("The files are being read. Nothing of the register changes."));
    using Staged = Result<std::unique_ptr<StagedImport>>;
    whenReady(aside(m_pool, [folder = m_workspace.folder(), order = *m_order, watch = m_work->watch()] { return stageImport(folder, order, *watch); }), this, [this, isTable](Staged staged) {
        if (!staged)
            return failed(staged.error(), isTable ? Step::Columns : Step::Source);
        m_staged = std::move(*staged);
        compare();
    });
}

void ImportDialog::compare()
{
    using Compared = Result<ImportPreview>;
    m_work->goOn(tr("What was read is being compared with the register."));
    whenReady(m_workspace.run([staged = m_staged, watch = m_work->watch()](Register &opened) { return compareImport(opened, *staged, *watch); }), this, [this](const Compared &preview) {
        if (!preview)
            return failed(preview.error(), Step::Source);
        showOutcome(*preview);
    });
}

void ImportDialog::showOutcome(const ImportPreview &preview)
{
    m_work->end();
    auto lines = refusedLines(*m_staged, StagedRefusal::Refused, 0, ImportOutcome::mostLines);
    const auto passed = refusedLines(*m_staged, StagedRefusal::PassedOver, 0, ImportOutcome::mostLines);
    if (!lines || !passed)
        return failed(lines ? passed.error() : lines.error(), Step::Source);
    lines->insert(lines->end(), passed->begin(), passed->end());
    turnTo(Step::Outcome);
    m_outcome->show(*m_staged, preview, std::move(*lines));
}

void ImportDialog::move()
{
    if (const QString why = m_outcome->hindrance(); !why.isEmpty())
        return refuse(why, m_outcome->leaveOut()->isVisible() ? m_outcome->leaveOut() : nullptr);
    const RefusedLines refused = m_outcome->refused();
    work(tr("It is being taken over, whole or not at all."));
    using Moved = Result<MovedImport>;
    whenReady(m_workspace.run([staged = m_staged, refused, watch = m_work->watch()](Register &opened) { return moveImport(opened, *staged, refused, *watch); }), this, [this](const Moved &done) {
        if (!done)
            return failed(done.error(), Step::Source);
        moved(*done);
    });
}

void ImportDialog::keepColumns()
{
    if (m_order->mapping && !m_order->mapping->name.isEmpty())
        m_workspace.run([mapping = *m_order->mapping](Register &opened) { return keepMapping(opened, mapping); });
}

void ImportDialog::moved(const MovedImport &done)
{
    m_work->end();
    m_staged.reset();
    keepColumns();
    const UndoWork undo = done.batch ? undoBy([batch = *done.batch](Register &opened) { return undoImport(opened, batch); }) : UndoWork();
    Q_EMIT recorded(movedImportWords(done.counts.added(), done.counts.changed()), undo);
    accept();
}

void ImportDialog::undo(qint64 batch)
{
    work(tr("It is being taken out again, whole or not at all."));
    using Undone = Result<UndoneImport>;
    whenReady(m_workspace.run([batch, watch = m_work->watch()](Register &opened) { return undoImport(opened, batch, *watch); }), this, [this](const Undone &done) {
        if (!done)
            return failed(done.error(), Step::Source);
        m_work->end();
        turnTo(Step::Source);
        messages()->tell(MessageKind::Success, undoneImportWords(done->removed, done->restored));
        m_earlier->refresh();
    });
}

void ImportDialog::saveRefused()
{
    chooseFileToSave(this, tr("Lines that do not come in"), QStringLiteral("import.csv"), tr("CSV (*.csv)"), [this](const QString &path) {
        if (!m_staged || !mayBeWritten(path, messages()))
            return;
        const Result<QByteArray> csv = refusedCsv(*m_staged);
        if (!csv)
            return refuse(sentenceOf(csv.error()));
        if (writeChosen(path, *csv, messages()))
            messages()->tell(MessageKind::Success, tr("The list is saved."));
    });
}

// Whatever runs stops; what was read goes.
void ImportDialog::reject()
{
    m_work->stop();
    DialogFrame::reject();
}

} // namespace balie
