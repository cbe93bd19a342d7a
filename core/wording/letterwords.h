// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/organisation/country.h"
#include "core/domain/person/representative.h"
#include "core/domain/processing/processingpoint.h"
#include "core/domain/right/outcome.h"
#include "core/domain/right/right.h"
#include "core/wording/language.h"

#include <QDate>
#include <QStringList>
#include <QTranslator>

#include <vector>

namespace balie {

// What a letter says of a case, in the language of the letter: that of the person it is for, whatever the
// program speaks. Plain words first, the term of the law behind them. Safe beside a program that runs in
// another language, and on any thread.
class LetterWords
{
public:
    explicit LetterWords(Language language);

    Language language() const { return m_language; }

    QString longDay(QDate day) const;  // "vrijdag 28 februari 2026"
    QString plainDay(QDate day) const; // "28 februari 2026"

    // Behind "You ask for:", to the person, and behind "This person asks for:", to somebody else.
    QString asked(const std::vector<Right> &rights) const;
    QString askedByAnother(const std::vector<Right> &rights) const;
    // As a heading: "Inzage in uw gegevens".
    QString heading(Right right) const;
    // What was decided, as a sentence to the person.
    QString outcome(Right right, Outcome outcome) const;
    QString nothingFound() const;
    // Why nobody knows whom the request comes from; without a day nothing was asked.
    QString neverShown(QDate askedOn, const QString &enough) const;
    // Behind "The reason stands in the law:", with its article; empty for a ground that has none.
    QString ground(RefusalGround ground, Right right) const;
    // The same to somebody else.
    QString groundToAnother(RefusalGround ground, Right right) const;

    // What the descriptions of processing say together on a point of Art. 15, each on a line of its own; what they say
    // differently with their names; and of a matter on which one says nothing, what that means. Of a purpose also why we
    // may (Art. 15(1)(a)).
    QString told(const ProcessingPoint &point, const std::vector<Processing> &descriptions) const;
    // Before the recipients that really got data of the person.
    QString theseGot() const;
    // Of a processor of the systems themselves, which has what these hold.
    QString keepsSystems(const QString &recipient) const;
    // What a description that names no country outside the EEA says of Art. 15(2).
    QString noTransfer() const;
    // Who outside the EEA got data, and what makes that lawful (Art. 15(2)).
    QString transferLine(const QString &recipient, const Country &country, const QString &safeguards) const;
    // How often data of others were made unreadable or left out, and on which grounds; never whose, nor where.
    QString othersLeftOut(int blackedOut, int withheld, const QStringList &grounds) const;

    // Behind "You receive this letter as": "bewindvoerder".
    QString role(RepresentativeKind kind) const;
    // "a", "a of b".
    QString either(const QStringList &ways) const;
    // In the place of an address: the way in which the letter goes.
    QString byEmail(const QString &address) const;
    QString byPortal() const;

    // Of an e-mail that brings a letter, alone or with other files: it tells nothing of what stands in them.
    enum class Brings { Letter, LetterAndFiles };
    QString mailText(const QString &reference, const QString &organisation, Brings what) const;

    QString dateLabel() const;
    QString referenceLabel() const;
    QString subjectLabel() const;
    QString pageNumber(int page, int pages) const;

private:
    QString said(const char *text) const;
    QString groundIn(const char *text, RefusalGround ground, Right right) const;
    QString article(const QString &number) const; // "artikel 12 lid 5 AVG" of "12(5)"
    QString purposes(const std::vector<Processing> &descriptions) const;
    QString bySubject(const ProcessingPoint &point, const std::vector<Processing> &descriptions) const;
    QString listedRights(const std::vector<Right> &rights, bool toThePerson) const;

    Language m_language;
    QTranslator m_words;
};

} // namespace balie
