// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What was decided and on which ground, to the person it is about.
#include "core/wording/letterwords.h"

#include <QRegularExpression>

namespace balie {

static const char *grantedText(Right right)
{
    switch (right) {
    case Right::Access: return QT_TRANSLATE_NOOP("LetterWords", "We give you access to your data.");
    case Right::Rectification: return QT_TRANSLATE_NOOP("LetterWords", "We have corrected your data.");
    case Right::Erasure: return QT_TRANSLATE_NOOP("LetterWords", "We have erased your data. What is left is your request and our letters about it.");
    case Right::Restriction: return QT_TRANSLATE_NOOP("LetterWords", "We do not use your data for the time being.");
    case Right::Portability: return QT_TRANSLATE_NOOP("LetterWords", "You receive your data in a file.");
    case Right::Objection: return QT_TRANSLATE_NOOP("LetterWords", "We agree with your objection and stop.");
    case Right::MarketingObjection: return QT_TRANSLATE_NOOP("LetterWords", "We have stopped sending you advertising.");
    case Right::WithdrawConsent: return QT_TRANSLATE_NOOP("LetterWords", "You withdrew your consent, and we have stopped.");
    case Right::AutomatedDecision: return QT_TRANSLATE_NOOP("LetterWords", "One of us has looked at the decision again.");
    case Right::Information: return QT_TRANSLATE_NOOP("LetterWords", "This is the explanation that you asked for.");
    case Right::Complaint: return QT_TRANSLATE_NOOP("LetterWords", "You are right in your complaint.");
    }
    Q_UNREACHABLE();
}

QString LetterWords::outcome(Right right, Outcome outcome) const
{
    switch (outcome) {
    case Outcome::Granted: return said(grantedText(right));
    case Outcome::Partly: return said(QT_TRANSLATE_NOOP("LetterWords", "We do a part of what you ask."));
    case Outcome::Refused: return said(QT_TRANSLATE_NOOP("LetterWords", "We do not do what you ask."));
    case Outcome::NotApplicable: return said(QT_TRANSLATE_NOOP("LetterWords", "This does not apply to your situation."));
    }
    Q_UNREACHABLE();
}

QString LetterWords::nothingFound() const
{
    return said(QT_TRANSLATE_NOOP("LetterWords", "We have searched, and found no data about you, except your request and our letters about it."));
}

QString LetterWords::neverShown(QDate askedOn, const QString &enough) const
{
    QStringList lines;
    if (askedOn.isValid())
        lines << said(QT_TRANSLATE_NOOP("LetterWords", "On %1 we asked to let us know who makes the request.")).arg(longDay(askedOn));
    else
        lines << said(QT_TRANSLATE_NOOP("LetterWords", "We tried to find out who makes the request."));
    if (!enough.isEmpty())
        lines << said(QT_TRANSLATE_NOOP("LetterWords", "This was enough:")) + u' ' + enough;
    lines << said(QT_TRANSLATE_NOOP("LetterWords", "It is still not certain whom the request comes from."));
    return lines.join(u'\n');
}

// "17(3)(b)" reads "17 lid 3 onder b" in Dutch.
QString LetterWords::article(const QString &number) const
{
    QString written = number;
    if (m_language == Language::Dutch) {
        static const QRegularExpression paragraph(QStringLiteral("\\((\\d+)\\)"));
        static const QRegularExpression letter(QStringLiteral("\\(([a-z])\\)"));
        written.replace(paragraph, QStringLiteral(" lid \\1")).replace(letter, QStringLiteral(" onder \\1"));
    }
    return said(QT_TRANSLATE_NOOP("LetterWords", "Article %1 GDPR")).arg(written);
}

namespace {

struct GroundText
{
    const char *text;
    const char *article;      // of the GDPR; nullptr: that of the right itself
    const char *portability = nullptr; // where that right has another one
    const char *objection = nullptr;
};

} // namespace

static GroundText textOf(RefusalGround ground)
{
    switch (ground) {
    case RefusalGround::Unfounded: return {QT_TRANSLATE_NOOP("LetterWords", "it is plain that the request has no ground (manifestly unfounded, %1)"), "12(5)"};
    case RefusalGround::Excessive: return {QT_TRANSLATE_NOOP("LetterWords", "the request goes too far, for example because you repeat it again and again (excessive, %1)"), "12(5)"};
    case RefusalGround::RightsOfOthers: return {QT_TRANSLATE_NOOP("LetterWords", "we have to protect the rights of others (%1)"), "15(4)", "20(4)"};
    case RefusalGround::LegalDuty: return {QT_TRANSLATE_NOOP("LetterWords", "a law obliges us to keep the data (%1)"), "17(3)(b)"};
    case RefusalGround::LegalClaims: return {QT_TRANSLATE_NOOP("LetterWords", "we need the data in a dispute about rights (a legal claim, %1)"), "17(3)(e)", nullptr, "21(1)"};
    case RefusalGround::PublicInterest: return {QT_TRANSLATE_NOOP("LetterWords", "we need the data for a task in the public interest (%1)"), "17(3)(b)", "20(3)"};
    case RefusalGround::Health: return {QT_TRANSLATE_NOOP("LetterWords", "the data are needed for public health (%1)"), "17(3)(c)"};
    case RefusalGround::ArchiveResearch: return {QT_TRANSLATE_NOOP("LetterWords", "the data are needed for an archive or for research (%1)"), "17(3)(d)"};
    case RefusalGround::Expression: return {QT_TRANSLATE_NOOP("LetterWords", "everybody may speak and write freely (freedom of expression, %1)"), "17(3)(a)"};
    case RefusalGround::CompellingGrounds: return {QT_TRANSLATE_NOOP("LetterWords", "our reasons to use the data weigh more (compelling legitimate grounds, %1)"), "21(1)"};
    case RefusalGround::DataCorrect: return {QT_TRANSLATE_NOOP("LetterWords", "the data are correct and complete (%1)"), "16"};
    case RefusalGround::ConditionsNotMet: return {QT_TRANSLATE_NOOP("LetterWords", "your situation does not meet the conditions of this right (%1)"), nullptr};
    case RefusalGround::DecisionPermitted: return {QT_TRANSLATE_NOOP("LetterWords", "a law allows a computer to take this decision (%1 and Article 40 of the Dutch GDPR Implementation Act)"), "22(2)(b)"};
    case RefusalGround::NotIdentified: return {QT_TRANSLATE_NOOP("LetterWords", "we cannot establish who you are (%1)"), "12(2)"};
    case RefusalGround::StatutoryRestriction: return {QT_TRANSLATE_NOOP("LetterWords", "a law restricts this right (Article 41 of the Dutch GDPR Implementation Act)"), ""};
    case RefusalGround::Deceased: return {QT_TRANSLATE_NOOP("LetterWords", "the GDPR is only about people who are alive (recital 27 GDPR). An heir may have other rights, under the Dutch Civil Code"), ""};
    case RefusalGround::Other: return {"", ""};
    }
    Q_UNREACHABLE();
}

// The GDPR gives a right to complain to the authority (Art. 77), and says nothing of a complaint to ourselves.
static const char *ofComplaint(RefusalGround ground)
{
    switch (ground) {
    case RefusalGround::Unfounded: return QT_TRANSLATE_NOOP("LetterWords", "it is plain that the complaint has no ground");
    case RefusalGround::Excessive: return QT_TRANSLATE_NOOP("LetterWords", "the complaint goes too far, for example because you repeat it again and again");
    case RefusalGround::NotIdentified: return QT_TRANSLATE_NOOP("LetterWords", "we cannot establish who you are");
    case RefusalGround::StatutoryRestriction: return QT_TRANSLATE_NOOP("LetterWords", "a law does not allow us to say more about it");
    case RefusalGround::ConditionsNotMet: return QT_TRANSLATE_NOOP("LetterWords", "your situation does not meet the conditions for such a complaint");
    case RefusalGround::Deceased: return QT_TRANSLATE_NOOP("LetterWords", "the person whose data they are has died");
    default: return "";
    }
}

// Where the article of the ground or of the right would say something else; nullptr where it does not.
static const char *withOtherArticle(RefusalGround ground, Right right)
{
    if (right == Right::Complaint)
        return ofComplaint(ground);
    if (right == Right::Information && ground == RefusalGround::ConditionsNotMet)
        return QT_TRANSLATE_NOOP("LetterWords", "we do not have to give this explanation, for example because you have it already (Article 13(4) and Article 14(5) GDPR)");
    // Art. 12(2) is about the rights of Art. 15 to 22.
    return right == Right::Information && ground == RefusalGround::NotIdentified ? ofComplaint(ground) : nullptr;
}

QString LetterWords::groundIn(const char *text, RefusalGround ground, Right right) const
{
    const GroundText usual = textOf(ground);
    const char *special = right == Right::Portability ? usual.portability : right == Right::Objection ? usual.objection : nullptr;
    const QString number = special ? QString::fromLatin1(special) : usual.article ? QString::fromLatin1(usual.article) : articleOf(right);
    const QString words = *text ? said(text) : QString();
    return words.contains(u"%1") ? words.arg(article(number)) : words;
}

QString LetterWords::ground(RefusalGround ground, Right right) const
{
    const char *other = withOtherArticle(ground, right);
    return groundIn(other ? other : textOf(ground).text, ground, right);
}

// Where the words for the person say "you".
static const char *toAnother(RefusalGround ground, Right right)
{
    const bool isComplaint = right == Right::Complaint;
    switch (ground) {
    case RefusalGround::Excessive:
        return isComplaint ? QT_TRANSLATE_NOOP("LetterWords", "the complaint goes too far, for example because the person repeats it again and again")
                           : QT_TRANSLATE_NOOP("LetterWords", "the request goes too far, for example because the person repeats it again and again (excessive, %1)");
    case RefusalGround::NotIdentified:
        return isComplaint || right == Right::Information ? QT_TRANSLATE_NOOP("LetterWords", "it cannot be established who the person is")
                                                          : QT_TRANSLATE_NOOP("LetterWords", "it cannot be established who the person is (%1)");
    case RefusalGround::ConditionsNotMet:
        if (isComplaint)
            return QT_TRANSLATE_NOOP("LetterWords", "the situation of the person does not meet the conditions for such a complaint");
        return right == Right::Information
            ? QT_TRANSLATE_NOOP("LetterWords", "this explanation does not have to be given, for example because the person has it already (Article 13(4) and Article 14(5) GDPR)")
            : QT_TRANSLATE_NOOP("LetterWords", "the situation of the person does not meet the conditions of this right (%1)");
    default: return nullptr;
    }
}

QString LetterWords::groundToAnother(RefusalGround reason, Right right) const
{
    const char *other = toAnother(reason, right);
    return other ? groundIn(other, reason, right) : ground(reason, right);
}

} // namespace balie
