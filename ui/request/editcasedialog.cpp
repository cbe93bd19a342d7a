// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/request/editcasedialog.h"

#include "core/wording/errorwords.h"
#include "core/wording/identitywords.h"
#include "ui/request/fieldreading.h"
#include "ui/support/metrics.h"
#include "ui/support/plainlabel.h"
#include "ui/support/textbox.h"
#include "ui/support/whenready.h"

#include <QVBoxLayout>

#include <algorithm>

namespace balie {

namespace {

constexpr int longestLine = 200;

// A label over its field, as in the other dialogs.
template <typename Field>
Field *addField(QVBoxLayout *lines, const QString &label, const char *name)
{
    QWidget *parent = lines->parentWidget();
    auto *pair = new QVBoxLayout;
    pair->setSpacing(metrics::tight);
    auto *words = new PlainLabel(label, parent);
    auto *field = new Field(parent);
    field->setObjectName(QString::fromLatin1(name));
    words->setBuddy(field);
    pair->addWidget(words);
    pair->addWidget(field);
    lines->addLayout(pair);
    return field;
}

// With a first one that stands for none of them.
template <typename E>
void fillWordsAfter(QComboBox &box, const QString &none)
{
    box.addItem(none, QString());
    fillWords<E>(box);
}

template <typename E>
std::optional<E> chosenOrNone(const QComboBox &box)
{
    return fromWord<E>(box.currentData().toString());
}

template <typename E>
void chooseOrNone(QComboBox &box, std::optional<E> value)
{
    box.setCurrentIndex(value ? box.findData(toWord(*value)) : 0);
}

} // namespace

EditCaseDialog::EditCaseDialog(Workspace &workspace, const CaseView &view, QWidget *parent)
    : ActDialog(workspace, view, tr("Change the details"), tr("&Keep"), parent)
{
    build();
    show(detailsOf(view.dossier.request));
    hideDay();
}

void EditCaseDialog::build()
{
    auto *form = new QWidget(this);
    auto *lines = new QVBoxLayout(form);
    auto *intro = new PlainLabel(tr("Rights and days stand in the history, and are put right there. What you change here is kept in the log, "
                                    "with what stood there before."), form);
    intro->setWordWrap(true);
    lines->addWidget(intro);
    m_words = addField<TextBox>(lines, tr("What the person &asked, in the person's own words"), "words");
    m_handler = addField<QLineEdit>(lines, tr("&Handled by"), "handler");
    m_handler->setMaxLength(longestLine);
    m_replyBy = addField<QComboBox>(lines, tr("Wants the ans&wer by"), "replyBy");
    fillWordsAfter<SentBy>(*m_replyBy, tr("Not asked"));
    m_kind = addField<QComboBox>(lines, tr("Acts &for somebody else?"), "representative");
    fillWordsAfter<RepresentativeKind>(*m_kind, tr("No, for himself or herself"));
    lines->addWidget(buildRepresentative(form));
    setForm(form);
    lines->setSpacing(metrics::related + metrics::tight);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EditCaseDialog::followRepresentative);
}

QWidget *EditCaseDialog::buildRepresentative(QWidget *form)
{
    m_actor = new QWidget(form);
    auto *lines = new QVBoxLayout(m_actor);
    metrics::layOutInside(lines);
    m_ask = new PlainLabel(QString(), TextRole::Caption, m_actor);
    m_ask->setWordWrap(true);
    lines->addWidget(m_ask);
    m_name = addField<QLineEdit>(lines, tr("&Name of who acts (required)"), "representativeName");
    m_name->setMaxLength(longestLine);
    m_authority = addField<TextBox>(lines, tr("What shows it (&scope and date; never a copy)"), "authority");
    return m_actor;
}

void EditCaseDialog::show(const RequestDetails &details)
{
    m_words->setPlainText(details.words.toString());
    m_handler->setText(details.handler ? details.handler->toString() : QString());
    chooseOrNone(*m_replyBy, details.replyBy);
    const std::optional<Representative> &by = details.representative;
    chooseOrNone(*m_kind, by ? std::optional(by->kind) : std::nullopt);
    m_name->setText(by ? by->name.toString() : QString());
    m_authority->setPlainText(by ? by->authority.toString() : QString());
    followRepresentative();
}

void EditCaseDialog::followRepresentative()
{
    const auto kind = chosenOrNone<RepresentativeKind>(*m_kind);
    m_actor->setVisible(kind.has_value());
    if (kind)
        m_ask->setText(askOf(*kind));
}

Result<Happening> EditCaseDialog::happening() const
{
    return Error(ErrorCode::Empty); // nothing happens to the case, see submit()
}

Result<std::optional<Representative>> EditCaseDialog::readRepresentative() const
{
    const auto kind = chosenOrNone<RepresentativeKind>(*m_kind);
    if (!kind)
        return std::optional<Representative>();
    const Result<ShortText> name = ShortText::from(m_name->text());
    const Result<LongText> authority = readLong(*m_authority, Needed::No);
    if (!name || !authority)
        return !name ? name.error() : authority.error();
    return std::optional(Representative{*kind, *name, *authority});
}

Result<RequestDetails> EditCaseDialog::details() const
{
    const Result<LongText> words = readLong(*m_words, Needed::No);
    const auto handler = readShort(*m_handler);
    const auto actor = readRepresentative();
    if (!words || !handler)
        return !words ? words.error() : handler.error();
    if (!actor)
        return actor.error();
    return RequestDetails{*words, *actor, chosenOrNone<SentBy>(*m_replyBy), *handler};
}

// The first that is no value.
QWidget *EditCaseDialog::wrongValue() const
{
    if (!readLong(*m_words, Needed::No))
        return m_words;
    if (!readShort(*m_handler))
        return m_handler;
    if (!ShortText::from(m_name->text()))
        return m_name;
    return m_authority;
}

void EditCaseDialog::submit(NumberGate numbers)
{
    const Result<RequestDetails> typed = details();
    if (!typed)
        return refuseField(wrongValue(), sentenceOf(typed.error()));
    setWorking(true);
    const Request &request = dossier().request;
    const Act act{request.id, today(), request.revision, numbers};
    whenReady(workspace().run([act, wanted = *typed](Register &opened) { return editRequest(opened, act, wanted); }), this,
              [this](const Result<int> &revision) {
                  if (!revision)
                      return refuseBecause(revision.error());
                  setWorking(false);
                  Q_EMIT kept(*revision);
                  accept();
              });
}

} // namespace balie
