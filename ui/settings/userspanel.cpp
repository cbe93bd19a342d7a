// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/userspanel.h"

#include "core/casework/adduser.h"
#include "core/casework/changepassphrase.h"
#include "core/casework/changerole.h"
#include "core/casework/removeuser.h"
#include "core/overview/recoverysheetstate.h"
#include "core/overview/userrows.h"
#include "core/wording/codewords.h"
#include "core/wording/datewords.h"
#include "core/wording/errorwords.h"
#include "ui/settings/formdialog.h"
#include "ui/settings/newsheetdialog.h"
#include "ui/support/fittedcolumns.h"
#include "ui/support/icons.h"
#include "ui/support/metrics.h"
#include "ui/support/newpassphrase.h"
#include "ui/support/passphrasefield.h"
#include "ui/support/plainlabel.h"
#include "ui/support/rowmenu.h"
#include "ui/support/whenready.h"
#include "ui_userform.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTableView>
#include <QVBoxLayout>

namespace balie {

namespace {

std::vector<Column<User>> columns()
{
    return {
        {UsersPanel::tr("Name"), [](const User &user) { return user.name.toString(); }},
        {UsersPanel::tr("Role"), [](const User &user) { return wordOf(user.role); }},
        {UsersPanel::tr("May"), [](const User &user) { return explanationOf(user.role); }},
        {UsersPanel::tr("Since"), [](const User &user) { return shortDay(user.since); }, ColumnKind::Day},
        {UsersPanel::tr("Removed"), [](const User &user) { return user.removed ? shortDay(*user.removed) : QString(); }, ColumnKind::Day},
    };
}

} // namespace

UsersPanel::UsersPanel(Workspace &workspace, const Clock &clock, MessageBar &messages, QWidget *parent)
    : SettingsPanel(workspace, clock, messages, parent), m_model(new ShortListModel<User>(columns(), this))
{
    m_table = addTable(m_model, QStringLiteral("userTable"), tr("Users"));
    new FittedColumns(m_table, {3, 4});
    if (QHBoxLayout *line = addButtons(Permission::ManageUsers)) {
        connect(addButton(line, tr("&New user…"), QStringLiteral("newUser")), &QPushButton::clicked, this, &UsersPanel::addUser);
        connect(addButton(line, tr("&Change the role…"), QStringLiteral("changeRole")), &QPushButton::clicked, this, &UsersPanel::chooseRole);
        connect(addButton(line, tr("Ta&ke the key away"), QStringLiteral("removeUser")), &QPushButton::clicked, this, &UsersPanel::removeUser);
        line->addStretch(1);
    }
    for (const char *act : {"changeRole", "removeUser"})
        RowMenu::of(*m_table).offer(findChild<QPushButton *>(QLatin1String(act)));
    if (offers(Permission::ManageUsers)) {
        m_sheet = new PlainLabel(this);
        m_sheet->setObjectName(QStringLiteral("sheetState"));
        m_sheet->setWordWrap(true);
        m_sheet->hide();
    }
    lines()->addSpacing(metrics::related);
    if (m_sheet)
        lines()->addWidget(m_sheet);
    auto *keys = new QHBoxLayout;
    keys->setSpacing(metrics::related);
    lines()->addLayout(keys);
    QPushButton *own = addButton(keys, tr("Change my &passphrase…"), QStringLiteral("changePassphrase"));
    own->setIcon(icon(IconName::Key));
    connect(own, &QPushButton::clicked, this, &UsersPanel::changeOwnPassphrase);
    if (m_sheet) {
        QPushButton *renew = addButton(keys, tr("New recovery &sheet…"), QStringLiteral("newSheet"));
        renew->setIcon(icon(IconName::Print));
        connect(renew, &QPushButton::clicked, this, &UsersPanel::renewSheet);
    }
    keys->addStretch(1);
}

void UsersPanel::refresh()
{
    whenReady(workspace().run([](Register &opened) { return userRows(opened); }), this,
              [this](const Result<std::vector<User>> &users) {
                  if (!users)
                      return fail(users.error());
                  m_model->setRows(*users);
                  m_table->selectRow(0);
              });
    if (!m_sheet)
        return;
    whenReady(workspace().run(recoverySheetStaleSince), this, [this](const Result<std::optional<Instant>> &since) {
        if (!since)
            return fail(since.error());
        showSheet(*since);
    });
}

void UsersPanel::showSheet(const std::optional<Instant> &staleSince)
{
    m_sheet->setVisible(staleSince.has_value());
    if (staleSince)
        m_sheet->setText(tr("⚠ The square on the recovery sheet no longer works since %1: a key was taken away then. Make a new sheet.")
                             .arg(longDay(staleSince->inZone(legalZone()).date())));
}

void UsersPanel::told(const Result<void> &done, const QString &words)
{
    if (!done)
        return fail(done.error());
    messages().tell(MessageKind::Success, words);
    refresh();
}

void UsersPanel::addUser()
{
    auto *dialog = new FormDialog(tr("New user"), tr("&Add"), this);
    auto *form = new QWidget(dialog);
    Ui::UserForm ui;
    ui.setupUi(form);
    for (Role role : allValues<Role>())
        ui.role->addItem(wordOf(role), toWord(role));
    auto *passphrase = new NewPassphrase(form);
    passphrase->setObjectName(QStringLiteral("newPassphrase"));
    form->layout()->addWidget(passphrase);
    const auto explain = [ui] {
        ui.roleHint->setText(explanationOf(fromWord<Role>(ui.role->currentData().toString()).value_or(Role::Reader)));
    };
    connect(ui.role, &QComboBox::currentIndexChanged, dialog, explain);
    ui.role->setCurrentIndex(1);
    dialog->setForm(form);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, ui, passphrase] {
        if (const Result<ShortText> name = ShortText::from(ui.name->text()); !name)
            return dialog->refuseField(ui.name, sentenceOf(name.error()));
        if (const std::optional<MissingAnswer> left = passphrase->missing())
            return dialog->refuse(left->sentence, left->field);
        const auto secret = std::make_shared<Secret>(passphrase->take());
        dialog->setWorking(true);
        const Role role = fromWord<Role>(ui.role->currentData().toString()).value_or(Role::Reader);
        whenReady(workspace().run([name = ui.name->text().trimmed(), role, secret](Register &opened) {
                      return balie::addUser(opened, name, role, *secret);
                  }),
                  dialog, [this, dialog](const Result<UserId> &added) {
                      if (!added)
                          return dialog->refuse(sentenceOf(added.error()));
                      dialog->accept();
                      refresh();
                  });
    });
    dialog->open();
}

// Every role with what it may, so that nobody has to guess.
void UsersPanel::chooseRole()
{
    const User *user = m_model->rowAt(m_table->currentIndex());
    if (!user || user->removed)
        return;
    auto *dialog = new FormDialog(tr("Role of %1").arg(user->name.toString()), tr("&Change"), this);
    auto *form = new QWidget(dialog);
    auto *place = new QVBoxLayout(form);
    auto *choice = new QButtonGroup(form);
    for (Role role : allValues<Role>()) {
        auto *button = new QRadioButton(wordOf(role), form);
        button->setObjectName(QStringLiteral("role_%1").arg(toWord(role)));
        button->setAccessibleDescription(explanationOf(role));
        button->setChecked(role == user->role);
        choice->addButton(button, static_cast<int>(role));
        place->addWidget(button);
        auto *may = new PlainLabel(explanationOf(role), TextRole::Caption, form);
        may->setWordWrap(true);
        may->setContentsMargins(metrics::page, 0, 0, metrics::related);
        place->addWidget(may);
    }
    dialog->setForm(form);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, choice, id = user->id, name = user->name.toString()] {
        const auto wanted = static_cast<Role>(choice->checkedId());
        dialog->setWorking(true);
        whenReady(workspace().run([id, wanted](Register &opened) { return changeRole(opened, id, wanted); }), dialog,
                  [this, dialog, name, wanted](const Result<void> &done) {
                      if (!done)
                          return dialog->refuse(sentenceOf(done.error()));
                      dialog->accept();
                      told(done, tr("%1 is now: %2.").arg(name, wordOf(wanted)));
                  });
    });
    dialog->open();
}

void UsersPanel::removeUser()
{
    const User *user = m_model->rowAt(m_table->currentIndex());
    if (!user || user->removed)
        return;
    const auto remove = [this, id = user->id, name = user->name.toString()] {
        const auto work = [id](Register &opened) {
            return balie::removeUser(opened, id).and_then([&opened] { return recoverySheetStaleSince(opened); });
        };
        whenReady(workspace().run(work), this, [this, name](const Result<std::optional<Instant>> &stale) {
            if (!stale)
                return fail(stale.error());
            removed(name, *stale);
        });
    };
    messages().offer(MessageKind::Caution, tr("%1 can then no longer open this register.").arg(user->name.toString()),
                     tr("&Yes, take the key away"), remove);
}

void UsersPanel::removed(const QString &name, const std::optional<Instant> &sheetStaleSince)
{
    refresh();
    if (!sheetStaleSince)
        return messages().tell(MessageKind::Success, tr("%1 has no key any more.").arg(name));
    messages().offer(MessageKind::Caution,
                     tr("%1 has no key any more. The square on the recovery sheet no longer works now: make a new sheet.").arg(name),
                     tr("Ne&w recovery sheet…"), [this] { renewSheet(); });
}

void UsersPanel::renewSheet()
{
    auto *dialog = new NewSheetDialog(workspace(), this);
    connect(dialog, &QDialog::accepted, this, [this] {
        messages().tell(MessageKind::Success,
                        tr("The new recovery sheet works from now on. Put it in the safe and destroy the old one. Backups made before still open with the old one."));
        refresh();
    });
    dialog->open();
}

void UsersPanel::changeOwnPassphrase()
{
    auto *dialog = new FormDialog(tr("Change my passphrase"), tr("&Change"), this);
    auto *form = new QWidget(dialog);
    auto *place = new QVBoxLayout(form);
    auto *label = new PlainLabel(tr("Passphrase &now"), form);
    auto *old = new PassphraseField(form);
    old->setObjectName(QStringLiteral("oldPassphrase"));
    label->setBuddy(old);
    auto *wanted = new NewPassphrase(form);
    wanted->setOwnWords({workspace().session().userName});
    for (QWidget *widget : {static_cast<QWidget *>(label), static_cast<QWidget *>(old), static_cast<QWidget *>(wanted)})
        place->addWidget(widget);
    dialog->setForm(form);
    connect(dialog, &FormDialog::confirmed, this, [this, dialog, old, wanted] {
        if (const std::optional<MissingAnswer> left = wanted->missing())
            return dialog->refuse(left->sentence, left->field);
        const auto before = std::make_shared<Secret>(old->take());
        const auto after = std::make_shared<Secret>(wanted->take());
        dialog->setWorking(true);
        whenReady(workspace().run([before, after](Register &opened) { return changePassphrase(opened, *before, *after); }),
                  dialog, [this, dialog](const Result<void> &done) {
                      if (!done)
                          return dialog->refuse(sentenceOf(done.error()));
                      dialog->accept();
                      messages().tell(MessageKind::Success,
                                      tr("Your passphrase is changed. Backups made before still open with the old one."));
                  });
    });
    dialog->open();
}

} // namespace balie
