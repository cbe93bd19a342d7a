// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/preferencesdialog.h"

#include "core/wording/language.h"
#include "ui/support/metrics.h"

#include "ui_preferencesdialog.h"

#include <QApplication>

namespace balie {

static QString wordOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return PreferencesDialog::tr("As the desktop");
    case ThemeChoice::Light:
        return PreferencesDialog::tr("Light");
    case ThemeChoice::Dark:
        return PreferencesDialog::tr("Dark");
    case ThemeChoice::HighContrast:
        return PreferencesDialog::tr("High contrast");
    }
    Q_UNREACHABLE();
}

PreferencesDialog::PreferencesDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent), m_preferences(preferences), m_form(std::make_unique<Ui::PreferencesDialog>())
{
    m_form->setupUi(this);
    setObjectName(QStringLiteral("preferencesDialog"));
    metrics::layOutPage(m_form->dialogColumn);
    m_form->fields->setHorizontalSpacing(metrics::groups);
    m_form->fields->setVerticalSpacing(metrics::related);
    m_form->idleHelp->setRole(TextRole::Caption);
    m_form->idleMinutes->setRange(static_cast<int>(Preferences::leastIdleTime.count()),
                                  static_cast<int>(Preferences::mostIdleTime.count()));
    m_form->language->setAccessibleName(tr("Language"));
    m_form->theme->setAccessibleName(tr("Appearance"));
    fill();
    connect(m_form->language, &QComboBox::activated, this, [this](int row) {
        const auto language = *fromWord<Language>(m_form->language->itemData(row).toString());
        m_preferences.setLanguage(toWord(language));
        installLanguage(*qApp, language);
        m_form->retranslateUi(this);
        fillLists();
    });
    connect(m_form->theme, &QComboBox::activated, this, [this](int row) {
        m_preferences.setTheme(*fromWord<ThemeChoice>(m_form->theme->itemData(row).toString()));
        applyTheme(m_preferences.theme());
    });
    connect(m_form->idleMinutes, &QSpinBox::valueChanged, this, [this](int minutes) {
        m_preferences.setIdleTime(std::chrono::minutes(minutes));
        Q_EMIT idleTimeChanged(m_preferences.idleTime());
    });
    connect(m_form->buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

PreferencesDialog::~PreferencesDialog() = default;

void PreferencesDialog::fill()
{
    fillLists();
    m_form->idleMinutes->setValue(static_cast<int>(m_preferences.idleTime().count()));
}

void PreferencesDialog::fillLists()
{
    m_form->language->clear();
    for (const Language language : allValues<Language>())
        m_form->language->addItem(wordOf(language), toWord(language));
    m_form->language->setCurrentIndex(m_form->language->findData(toWord(installedLanguage())));
    m_form->theme->clear();
    for (const ThemeChoice theme : allValues<ThemeChoice>())
        m_form->theme->addItem(wordOf(theme), toWord(theme));
    m_form->theme->setCurrentIndex(m_form->theme->findData(toWord(m_preferences.theme())));
}

} // namespace balie
