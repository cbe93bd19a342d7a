// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterpage.h"

#include "core/domain/letter/lettertemplate.h"
#include "core/domain/letter/provenact.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "core/wording/letterfieldwords.h"
#include "ui/letters/fieldspanel.h"
#include "ui/letters/letterdocument.h"
#include "ui/letters/lettereditor.h"
#include "ui/letters/spelling.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/pageheader.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"
#include "ui/support/whenready.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace balie {

LetterPage::LetterPage(Workspace &workspace, const Clock &clock, QWidget *parent)
    : Page(QStringLiteral("letter"), IconName::Note, tr("Letter"), parent), m_workspace(workspace), m_clock(clock)
{
    build();
    buildHeader();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(700);
    connect(&m_saveTimer, &QTimer::timeout, this, &LetterPage::save);
    connect(this, &PageFrame::emptyActionTriggered, this, [this] { Q_EMIT pageWanted(QStringLiteral("requests")); });
}

LetterPage::~LetterPage()
{
    m_editor->setSpelling(nullptr);
    m_fields->disconnect(this); // the focus leaves a field that goes
}

void LetterPage::build()
{
    auto *content = new QSplitter(Qt::Horizontal, this);
    content->setChildrenCollapsible(false);
    auto *left = new QWidget(content);
    auto *lines = new QVBoxLayout(left);
    metrics::layOutInside(lines);
    m_address = new TextBox(left);
    m_address->setObjectName(QStringLiteral("letterAddress"));
    m_subject = new QLineEdit(left);
    m_subject->setObjectName(QStringLiteral("letterSubject"));
    m_editor = new LetterEditor(left);
    m_editor->setObjectName(QStringLiteral("letterText"));
    const auto addField = [&](const QString &words, QWidget *field, int stretch) {
        auto *label = new PlainLabel(words, left);
        label->setBuddy(field);
        lines->addWidget(label);
        lines->addWidget(field, stretch);
    };
    addField(tr("&To"), m_address, 0);
    addField(tr("S&ubject"), m_subject, 0);
    addField(tr("Te&xt"), m_editor, 1);
    m_fields = new FieldsPanel(content);
    content->addWidget(left);
    content->addWidget(m_fields);
    content->setStretchFactor(0, 3);
    content->setStretchFactor(1, 1);
    m_fields->setMinimumWidth(240);
    setContent(content);
    connect(m_editor, &LetterEditor::edited, this, &LetterPage::textEdited);
    connect(m_subject, &QLineEdit::textEdited, this, [this] { textEdited(); });
    connect(m_address, &QPlainTextEdit::textChanged, this, &LetterPage::textEdited);
    connect(m_fields, &FieldsPanel::changed, this, &LetterPage::fieldEdited);
    connect(m_fields, &FieldsPanel::left, this, &LetterPage::fieldLeft);
}

void LetterPage::buildHeader()
{
    header()->setMinimumWidth(1); // what does not fit goes: see fitHeader()
    m_preview = new QPushButton(icon(IconName::Print), tr("Previe&w"), this);
    m_preview->setObjectName(QStringLiteral("previewLetter"));
    header()->addTool(m_preview);
    connect(m_preview, &QPushButton::clicked, this, [this] { paper(PageTask::PrintPreview); });
    m_file = new QPushButton(icon(IconName::Export), tr("&Save"), this);
    m_file->setObjectName(QStringLiteral("saveLetter"));
    m_file->setMenu(new QMenu(m_file));
    m_file->menu()->addAction(tr("As a P&DF…"), this, &LetterPage::saveFile)->setObjectName(QStringLiteral("paperLetter"));
    m_file->menu()->addAction(tr("As a PDF with a &password…"), this, &LetterPage::saveLocked)->setObjectName(QStringLiteral("lockLetter"));
    m_file->menu()->addAction(tr("As a draft &e-mail…"), this, &LetterPage::saveMail)->setObjectName(QStringLiteral("mailLetter"));
    header()->addTool(m_file);
    m_more = new QPushButton(tr("&More"), this);
    m_more->setObjectName(QStringLiteral("moreLetter"));
    m_more->setMenu(new QMenu(m_more));
    m_more->menu()->addAction(icon(IconName::Refresh), tr("&Fill anew from the case"), this, [this] { renew(Renewal::WordForWord); })->setObjectName(QStringLiteral("renewLetter"));
    m_more->menu()->addAction(icon(IconName::Remove), tr("&Throw the draft away"), this, &LetterPage::discard)->setObjectName(QStringLiteral("discardLetter"));
    header()->addTool(m_more);
    m_primary = header()->setPrimary(IconName::Done, tr("F&inish"));
    m_primary->setObjectName(QStringLiteral("letterPrimary"));
    connect(m_primary, &QPushButton::clicked, this, &LetterPage::primary);
}

void LetterPage::open(LetterId id)
{
    m_id = id;
    m_letter.reset();
    m_touched = false;
    m_fields->clear();
    refresh();
}

void LetterPage::refresh()
{
    if (!m_id)
        return showEmpty(IconName::Note, tr("No letter chosen"), tr("Open a letter in its case."), tr("&To the list"));
    if (m_touched)
        return; // what is being written is newer
    whenReady(m_workspace.run([id = *m_id](Register &opened) { return openLetter(opened, id); }), this, [this](const Result<OpenLetter> &letter) {
        if (!letter)
            return showEmpty(IconName::Failure, tr("This letter cannot be shown"), sentenceOf(letter.error()), tr("&To the list"));
        if (letter->letter.id == m_id && !m_touched)
            showLetter(*letter);
    });
}

void LetterPage::showLetter(const OpenLetter &letter)
{
    m_letter = letter;
    if (m_spellingOf != letter.letter.language) {
        m_spellingOf = letter.letter.language;
        m_editor->setSpelling(nullptr);
        m_spelling = std::make_unique<Spelling>(m_spellingOf);
    }
    m_spelling->learn(letter.head.organisation + u' ' + letter.head.address + u' ' + letter.draft.text.address);
    const QSignalBlocker quietSubject(m_subject);
    const QSignalBlocker quietAddress(m_address);
    m_subject->setText(withShownHoles(letter.draft.text.subject));
    m_address->setPlainText(withShownHoles(letter.draft.text.address));
    m_editor->setBody(letter.draft.text.body, letter.draft.byHand);
    m_editor->setSpelling(isDraft() ? m_spelling.get() : nullptr);
    for (QWidget *field : std::initializer_list<QWidget *>{m_subject, m_address, m_editor})
        field->setProperty("readOnly", !isDraft());
    setTitle(wordOf(letter.letter.kind));
    setWindowLabel(letter.reference);
    showFields();
    showButtons();
    showContent();
    Q_EMIT offersChanged();
}

// Of what fills the letter: what was said by hand, what its act keeps, and what is open in it.
void LetterPage::showFields()
{
    QStringList names = m_editor->openHoles();
    names = holesIn(m_letter->draft.text.subject + m_letter->draft.text.address) + names;
    for (const QString &name : isDraft() ? fieldsOfAct(m_letter->letter.kind) : std::vector<QString>()) {
        if (m_letter->draft.facts.value(name).isEmpty())
            names.append(name);
    }
    names.append(m_letter->draft.byHand.keys());
    names.removeDuplicates();
    m_fields->setFields(names, m_letter->draft.byHand);
    m_fields->setEditable(isDraft());
}

void LetterPage::showButtons()
{
    const CaseLetter &letter = m_letter->letter;
    const bool may = m_workspace.may(permissionFor(letter.kind));
    m_file->setVisible(letter.final && may);
    m_more->setVisible(isDraft() && may);
    m_primary->setVisible(may && !letter.dispatch);
    header()->setPrimary(isDraft() ? IconName::Done : IconName::Answer, isDraft() ? tr("F&inish") : tr("Se&nt…"));
    QString state = tr("draft, kept %1").arg(moment(letter.saved));
    if (letter.final)
        state = tr("final, on paper with the date %1").arg(shortDay(letter.final->day));
    if (letter.dispatch)
        state = tr("sent on %1, %2").arg(shortDay(letter.dispatch->on), wordOf(letter.dispatch->way));
    header()->setSummary(QStringList{m_letter->reference, state}.join(QStringLiteral(" · ")));
    fitHeader();
}

// The preview has a key and stands in the menu too; its button is there where it fits beside the others.
void LetterPage::fitHeader()
{
    int needed = 40 * fontMetrics().averageCharWidth() + 4 * metrics::groups + m_preview->sizeHint().width();
    for (const QPushButton *other : {m_file, m_more, m_primary}) {
        if (!other->isHidden())
            needed += other->sizeHint().width();
    }
    m_preview->setVisible(needed <= header()->width());
}

void LetterPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

bool LetterPage::isDraft() const
{
    return m_letter && !m_letter->letter.final;
}

void LetterPage::focusFirst()
{
    m_editor->setFocus();
}

bool LetterPage::offers(PageTask task) const
{
    return m_letter && (task == PageTask::Print || task == PageTask::PrintPreview);
}

void LetterPage::perform(PageTask task)
{
    if (offers(task))
        paper(task);
}

QString LetterPage::place() const
{
    return m_id ? m_id->toString() : QString();
}

void LetterPage::returnTo(const QString &place)
{
    if (const Result<LetterId> id = LetterId::from(place))
        open(*id);
}

} // namespace balie
