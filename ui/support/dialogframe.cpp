// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialogframe.h"

#include "ui/support/controlenter.h"
#include "ui/support/datefield.h"
#include "ui/support/fieldlabel.h"
#include "ui/support/formroom.h"
#include "ui/support/messagebar.h"
#include "ui/support/metrics.h"
#include "ui/support/passphrasefield.h"
#include "ui/support/primarybutton.h"
#include "ui/support/taborder.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QScreen>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace balie {

namespace {

// Once the question is gone the user goes on where it was asked.
class FocusReturn : public QObject
{
public:
    FocusReturn(QWidget *question, QWidget *before) : QObject(question), m_before(before) { question->installEventFilter(this); }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::HideToParent) {
            if (m_before && m_before->isVisible())
                m_before->setFocus();
            deleteLater();
        }
        return false;
    }

private:
    QPointer<QWidget> m_before;
};

} // namespace

DialogFrame::DialogFrame(const QString &title, const QString &action, QWidget *parent)
    : QDialog(parent), m_messages(new MessageBar(this)), m_fields(new QWidget(this)), m_lines(new QVBoxLayout(m_fields)),
      m_action(new PrimaryButton(action, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    auto *whole = new QVBoxLayout(this);
    metrics::layOutCard(whole);
    m_messages->setObjectName(QStringLiteral("messages"));
    whole->addWidget(m_messages);
    metrics::layOutInside(m_lines);
    m_fields->installEventFilter(this);
    m_room = new FormRoom(m_fields, this);
    whole->addWidget(m_room, 1);
    m_buttons = new QDialogButtonBox(this);
    m_action->setDefault(true);
    pressWithControlEnter(*m_action);
    m_buttons->addButton(m_action, QDialogButtonBox::ActionRole);
    m_cancel = m_buttons->addButton(QDialogButtonBox::Cancel);
    whole->addWidget(m_buttons);
    m_buttons->setFocusPolicy(Qt::StrongFocus); // it hands the focus on, and without one it keeps its place in the order
    connect(m_action, &QPushButton::clicked, this, [this] {
        if (!m_working)
            Q_EMIT confirmed();
    });
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &DialogFrame::fieldsChanged, m_messages, &MessageBar::dismiss);
}

void DialogFrame::setForm(QWidget *form)
{
    if (form->layout())
        metrics::layOutInside(form->layout());
    m_form = form;
    m_lines->insertWidget(0, form, 1);
    // Where no field likes to grow, what is left over stands below the last one, not between them.
    if (form->layout() && !form->layout()->expandingDirections().testFlag(Qt::Vertical)) {
        m_lines->setStretch(0, 0);
        m_lines->addStretch(1);
    }
    listen(m_fields);
    orderTabs();
}

void DialogFrame::addUnderForm(QWidget *widget)
{
    m_lines->addWidget(widget);
}

// What was refused stood there before.
void DialogFrame::listen(QWidget *fields)
{
    for (QLineEdit *field : fields->findChildren<QLineEdit *>())
        connect(field, &QLineEdit::textChanged, this, &DialogFrame::fieldsChanged);
    for (QPlainTextEdit *field : fields->findChildren<QPlainTextEdit *>())
        connect(field, &QPlainTextEdit::textChanged, this, &DialogFrame::fieldsChanged);
    for (QComboBox *field : fields->findChildren<QComboBox *>())
        connect(field, &QComboBox::currentIndexChanged, this, &DialogFrame::fieldsChanged);
    for (QAbstractButton *field : fields->findChildren<QAbstractButton *>()) {
        if (field->isCheckable())
            connect(field, &QAbstractButton::toggled, this, &DialogFrame::fieldsChanged);
    }
}

void DialogFrame::orderTabs()
{
    std::vector<QWidget *> others;
    for (int i = 1; i < m_lines->count(); ++i) {
        if (QWidget *under = m_lines->itemAt(i)->widget(); under && (under->focusProxy() || under->focusPolicy() != Qt::NoFocus))
            others.push_back(under);
    }
    // The box hands the focus to its first button: standing before the fields it would keep Tab from them.
    others.insert(others.end(), {m_buttons, m_action, m_cancel});
    for (QAbstractButton *button : m_messages->findChildren<QAbstractButton *>())
        others.push_back(button);
    tabThrough(*m_form, others);
}

void DialogFrame::ask(const QString &text, const QString &button, const std::function<void()> &then)
{
    m_working = false;
    QWidget *before = focusWidget();
    m_messages->offer(MessageKind::Caution, text, button, then);
    m_messages->findChild<QPushButton *>(QStringLiteral("messageAction"))->setFocus();
    new FocusReturn(m_messages, before);
}

void DialogFrame::refuse(const QString &text, QWidget *field)
{
    m_working = false;
    m_messages->tell(MessageKind::Failure, text);
    lead(field);
}

void DialogFrame::refuseField(QWidget *field, const QString &text)
{
    refuse(namedAfter(*field, text), field);
}

void DialogFrame::lead(QWidget *field)
{
    if (field)
        leadTo(*field);
}

QWidget *DialogFrame::firstField(const std::function<bool(const QString &)> &fits) const
{
    for (QWidget *stop = m_fields->nextInFocusChain(); stop != m_fields; stop = stop->nextInFocusChain()) {
        if (!m_fields->isAncestorOf(stop) || !stop->isVisibleTo(m_fields))
            continue;
        const auto *line = qobject_cast<const QLineEdit *>(stop);
        const auto *lines = qobject_cast<const QPlainTextEdit *>(stop);
        if ((line && fits(line->text())) || (lines && fits(lines->toPlainText())))
            return stop;
    }
    return nullptr;
}

// Days and numbers are chosen anew in a moment; a passphrase is not looked at.
QHash<const QWidget *, QString> DialogFrame::texts() const
{
    QHash<const QWidget *, QString> found;
    for (const QLineEdit *field : m_fields->findChildren<QLineEdit *>()) {
        const bool own = !qobject_cast<const PassphraseField *>(field) && !qobject_cast<const DateField *>(field->parent())
            && !qobject_cast<const QAbstractSpinBox *>(field->parent());
        if (own)
            found.insert(field, field->text());
    }
    for (const QPlainTextEdit *field : m_fields->findChildren<QPlainTextEdit *>())
        found.insert(field, field->toPlainText());
    return found;
}

bool DialogFrame::hasUnkeptText() const
{
    const QHash<const QWidget *, QString> now = texts();
    return std::any_of(now.keyBegin(), now.keyEnd(), [&](const QWidget *field) {
        return !now.value(field).trimmed().isEmpty() && now.value(field) != m_given.value(field);
    });
}

void DialogFrame::takeAsGiven(const QWidget &field)
{
    m_given.insert(&field, texts().value(&field));
}

// Asked in its place; Escape or Cancel again goes back to the text.
void DialogFrame::reject()
{
    const QString question = tr("What you typed is then gone.");
    if (!hasUnkeptText()) {
        QDialog::reject();
    } else if (m_messages->isVisible() && m_messages->text() == question) {
        m_messages->dismiss();
    } else {
        ask(question, tr("&Throw away"), [this] { QDialog::reject(); });
    }
}

// Fields that came later may be wider, and a label that wraps needs more height than it asked for when the
// dialog was sized.
void DialogFrame::fit()
{
    if (!isVisible())
        return;
    if (const QSize hint = m_room->sizeHint(); m_hint != hint) {
        m_hint = hint;
        m_room->updateGeometry();
    }
    layout()->activate();
    const QSize room = screen()->availableGeometry().size();
    const int wide = std::max(width(), std::min(m_room->minimumSizeHint().width() + 2 * metrics::groups, room.width() - 2 * metrics::page));
    if (wide > width())
        return resize(wide, height()); // and comes back here for the height
    if (const int high = std::min(wantedHeight(), room.height() - 3 * metrics::page); height() < high)
        resize(width(), high);
}

int DialogFrame::wantedHeight() const
{
    return layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : layout()->totalSizeHint().height();
}

bool DialogFrame::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

bool DialogFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_fields && event->type() == QEvent::LayoutRequest)
        fit();
    return QDialog::eventFilter(watched, event);
}

void DialogFrame::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        fit();
}

void DialogFrame::showEvent(QShowEvent *event)
{
    const bool isSizedByItself = !testAttribute(Qt::WA_Resized);
    QDialog::showEvent(event);
    fit();
    if (std::exchange(m_shown, true))
        return;
    m_given = texts();
    // A label that wraps asked for the height of a narrower one.
    if (const int wanted = wantedHeight(); isSizedByItself && wanted < height())
        resize(width(), wanted);
}

} // namespace balie
