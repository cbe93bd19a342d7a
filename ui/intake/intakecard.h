// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/receiverequest.h"
#include "core/domain/person/personmatch.h"

#include <QDateTime>
#include <QJsonObject>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;

namespace balie {

namespace Ui {
class IntakeForm;
}

// Which card it is: during a call, or of something that came in another way.
enum class IntakeKind { Phone, Other };

// The form of a new request, in the order of a conversation: who, in which words, which right, how
// recognised, how to reach. Two things are required: a name and a right. The right is recognised from
// the words until somebody puts it right by hand. There is no field for a BSN; one in any field is
// shown masked, with the reason, and stored that way if the user wants so.
class IntakeCard : public QWidget
{
    Q_OBJECT

public:
    IntakeCard(IntakeKind kind, QDateTime now, QWidget *parent = nullptr);
    ~IntakeCard() override;

    struct Choice
    {
        OrganisationId id;
        QString name;
    };
    // Of several, none is chosen by itself.
    void setOrganisations(const std::vector<Choice> &organisations);
    bool asksOrganisation() const;
    void chooseOrganisation(const OrganisationId &id);
    void setEmployee(const QString &name) { m_employee = name; }
    // The person who is in the register already; none: somebody new.
    void setPerson(const std::optional<Person> &person);
    const std::optional<Person> &person() const { return m_person; }

    // What is there so far.
    PersonSketch sketch() const;
    std::optional<OrganisationId> organisation() const;
    QString organisationName() const; // empty while none is chosen
    std::vector<Right> rights() const;
    QDate receivedOn() const;
    QString typedName() const;
    bool isBlank() const;
    // None when the means chosen reach no level: the case then waits for an identification.
    std::optional<IdentityCheck> identification() const;

    // The receipt, or what is missing; the field that must be mended gets the focus and is named in mistake().
    Result<Receipt> receipt(NumberGate numbers);
    const QString &mistake() const { return m_mistake; }
    // The first field with a number that may not be kept gets the focus.
    void leadToNumber();

    QJsonObject toJson() const;
    void fill(const QJsonObject &draft);
    void focusFirst();

Q_SIGNALS:
    void changed();
    void personChanged();

private:
    void build();
    void buildMeans();
    void orderTabs();
    void connectFields();
    void wordsTyped();
    void warnOfNumbers();
    QList<QLineEdit *> texts() const;
    Error wrong(QWidget *field, const Error &error, const QString &sentence = {}) const;
    Result<std::optional<PostalAddress>> address() const;
    void advise();
    void followRepresentative();
    std::vector<IdentityMeans> chosenMeans() const;
    Result<NewPerson> newPerson() const;
    Result<std::optional<Representative>> representative() const;

    std::unique_ptr<Ui::IntakeForm> m_ui;
    IntakeKind m_kind;
    QDate m_today;
    QDateTime m_called; // of a call: when it came, also when the card is finished later
    QString m_employee;
    std::optional<Person> m_person;
    QString m_wantedOrganisation; // to be chosen once the organisations are known
    std::vector<std::pair<QCheckBox *, IdentityMeans>> m_means;
    mutable QString m_mistake;
};

} // namespace balie
