// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/dossier/dossierreadiness.h"

#include "core/domain/request/answerrules.h"

#include <algorithm>

namespace balie {

namespace {

class Readiness
{
public:
    explicit Readiness(const DossierCase &about) : m_about(about), m_decisions(about.decisions()) {}

    std::vector<DossierGap> gaps()
    {
        lookAtParties();
        lookAtLetters();
        lookAtIdentification();
        lookAtGathering();
        lookAtDecision();
        lookAtOthers();
        lookAtNamesOfOthers();
        lookAtRecipients();
        lookAtComplaints();
        if (m_about.fit == VersionFit::OlderThanAll)
            lacks(DossierPart::Statement, DossierLack::StatementTooYoung);
        lookAtFiles();
        lookAtSigns();
        return std::move(m_gaps);
    }

private:
    void lacks(DossierPart part, DossierLack what, const QMap<QString, QString> &facts = {}) { m_gaps.push_back({part, what, facts}); }

    // Nobody answers a request that was withdrawn or was none.
    bool isAnswerDue() const { return m_about.state != RequestState::Withdrawn && m_about.state != RequestState::StruckOut; }

    bool asks(Right right) const { return std::find(m_about.rights.begin(), m_about.rights.end(), right) != m_about.rights.end(); }

    bool isGranted(Right right) const
    {
        const std::vector<Right> granted = grantedRights(m_decisions);
        return std::find(granted.begin(), granted.end(), right) != granted.end();
    }

    template <typename Is>
    bool hasSent(Is is) const
    {
        return std::any_of(m_about.letters.begin(), m_about.letters.end(), [&](const DossierLetter &row) { return row.letter.dispatch && is(row.letter); });
    }

    void lookAtParties()
    {
        const Person &person = m_about.person;
        if (!m_about.organisation.officer)
            lacks(DossierPart::Cover, DossierLack::NoOfficer);
        if (!person.address && !person.email && !person.telephone)
            lacks(DossierPart::Cover, DossierLack::NoContact);
        const std::optional<Representative> &by = m_about.request.representative;
        if (by && by->lacksAuthority())
            lacks(DossierPart::Identification, DossierLack::NoMandate, {{QStringLiteral("name"), by->name.toString()}});
    }

    void lookAtLetters()
    {
        if (m_about.request.words.isEmpty())
            lacks(DossierPart::Letters, DossierLack::NoWords);
        const std::optional<CaseEvent> answer = m_about.request.history.last<happened::Answered>();
        // What was said on the telephone is written down by a letter that proves nothing new.
        const bool isAnswerKept = hasSent([&](const CaseLetter &letter) {
            return answer && isItselfAnswer(letter.kind) && (letter.dispatch->event == answer->id || (!letter.dispatch->event && letter.dispatch->on >= answer->on));
        });
        if (!m_decisions.empty() && !isAnswerKept)
            lacks(DossierPart::Letters, DossierLack::NoAnswerLetter);
        if (m_about.request.history.last<happened::ExtensionTold>() && !hasSent([](const CaseLetter &letter) { return letter.kind == LetterKind::Extension; }))
            lacks(DossierPart::Letters, DossierLack::NoExtensionLetter);
        for (const DossierLetter &row : m_about.letters) {
            // The cover letter goes out with the dossier, not before it.
            if (!row.letter.dispatch && row.letter.kind != LetterKind::AuthorityCover)
                lacks(DossierPart::Letters, row.letter.final ? DossierLack::LetterNotSent : DossierLack::LetterDraft,
                      {{QStringLiteral("kind"), toWord(row.letter.kind)}});
        }
    }

    void lookAtIdentification()
    {
        std::vector<RightDecision> decisions = m_decisions;
        for (Right right : decisions.empty() ? m_about.rights : std::vector<Right>())
            decisions.push_back({right, Outcome::Granted, {}, {}});
        if (isAnswerDue() && !isIdentified(m_about.request.history) && !mayAnswerUnidentified(decisions))
            lacks(DossierPart::Identification, DossierLack::NotIdentified);
        for (const CaseEvent &event : m_about.request.history.standing()) {
            const auto *confirmed = std::get_if<happened::IdentityConfirmed>(&event.what);
            if (confirmed && confirmed->check.copyDeletedBy && *confirmed->check.copyDeletedBy >= m_about.day)
                lacks(DossierPart::Identification, DossierLack::CopyMayBeKept,
                      {{QStringLiteral("until"), confirmed->check.copyDeletedBy->toString(Qt::ISODate)}});
        }
    }

    void lookAtGathering()
    {
        const bool looksInto = m_decisions.empty() || !std::all_of(m_decisions.begin(), m_decisions.end(), isRefusedUnseen);
        if (m_about.processings.empty() && looksInto)
            lacks(DossierPart::Processing, DossierLack::NoProcessing);
        if (m_about.searches.empty() && looksInto && asks(Right::Access) && isAnswerDue())
            lacks(DossierPart::Searches, DossierLack::NoSearch);
        for (const Search &search : m_about.searches) {
            if (search.isOpen())
                lacks(DossierPart::Searches, DossierLack::SearchOpen, {{QStringLiteral("system"), search.asked.system.toString()}});
        }
    }

    void lookAtDecision()
    {
        if (m_decisions.empty() && isAnswerDue())
            lacks(DossierPart::Decision, DossierLack::NoAnswer);
        for (const RightDecision &decision : m_decisions) {
            if (isRefusal(decision) && (!decision.ground || decision.weighing.isEmpty()))
                lacks(DossierPart::Decision, DossierLack::DecisionWithoutWeighing, {{QStringLiteral("right"), toWord(decision.right)}});
        }
        for (const ChecklistPoint &point : m_about.openPoints) {
            if (point.word != u"recipients-told")
                lacks(DossierPart::Decision, DossierLack::PointOpen, {{QStringLiteral("point"), point.word}});
        }
    }

    // What was made unreadable can be shown by the copy alone.
    void lookAtOthers()
    {
        const bool leftOut = std::any_of(m_decisions.begin(), m_decisions.end(), [](const RightDecision &one) { return one.ground == RefusalGround::RightsOfOthers; });
        if (leftOut && m_about.others.empty())
            lacks(DossierPart::Redactions, DossierLack::NoPlacesWeighed);
        const bool hasCopy = std::any_of(m_about.files.begin(), m_about.files.end(),
                                         [](const DossierFile &row) { return row.file.madeFrom && !row.file.removed; });
        for (const OthersPlace &place : m_about.others) {
            if (place.weighed.treatment == OthersTreatment::BlackedOut && !hasCopy)
                lacks(DossierPart::Redactions, DossierLack::NoBlackedOutCopy, {{QStringLiteral("item"), place.weighed.item.toString()}});
        }
    }

    // Whose data stayed out of the answer is not told to the person by the dossier either.
    void lookAtNamesOfOthers()
    {
        for (const OthersPlace &place : m_about.others) {
            if (place.weighed.treatment == OthersTreatment::Given)
                continue;
            const QString name = place.weighed.whose.toString().trimmed();
            const auto standsIn = [&](DossierPart part, const LongText &words) {
                if (isName(name) && words.toString().contains(name))
                    lacks(part, DossierLack::OtherByName, {{QStringLiteral("name"), name}});
            };
            standsIn(DossierPart::Letters, m_about.request.words);
            for (const RightDecision &decision : m_decisions)
                standsIn(DossierPart::Decision, decision.weighing);
            for (const Complaint &complaint : m_about.complaints)
                standsIn(DossierPart::Complaint, complaint.made.contested);
        }
    }

    // "Truus Waterreus", and not "een buurvrouw".
    static bool isName(const QString &whose)
    {
        return std::any_of(whose.begin(), whose.end(), [](QChar sign) { return sign.isUpper(); });
    }

    // Art. 19 speaks of what was granted: the point is settled, and so is everybody who got the data.
    void lookAtRecipients()
    {
        const bool concerns = std::any_of(m_decisions.begin(), m_decisions.end(),
                                          [this](const RightDecision &decision) { return isToldToRecipients(decision.right) && isGranted(decision.right); });
        const bool settled = std::any_of(m_about.points.begin(), m_about.points.end(),
                                         [](const SettledPoint &point) { return point.point.word == u"recipients-told"; });
        if (concerns && (!settled || !m_about.untold.isEmpty()))
            lacks(DossierPart::Recipients, DossierLack::RecipientsNotTold);
    }

    // The authority asks to show that the person went to the organisation first.
    void lookAtComplaints()
    {
        const auto to = [this](ComplaintBody body) {
            return std::any_of(m_about.complaints.begin(), m_about.complaints.end(), [body](const Complaint &one) { return one.made.body == body; });
        };
        if (m_about.complaints.empty() && !m_about.isComplaint())
            lacks(DossierPart::Complaint, DossierLack::NoComplaint);
        else if (!m_about.isComplaint() && !to(ComplaintBody::Organisation))
            lacks(DossierPart::Complaint, DossierLack::NoInternalStage);
        for (const Complaint &one : m_about.complaints) {
            if (one.made.body == ComplaintBody::Authority && !one.reference)
                lacks(DossierPart::Complaint, DossierLack::NoAuthorityReference);
            if (one.made.body == ComplaintBody::Organisation && one.isOpen() && m_about.state != RequestState::StruckOut)
                lacks(DossierPart::Complaint, DossierLack::ComplaintOpen, {{QStringLiteral("body"), toWord(one.made.body)}});
            for (const Demand &demand : one.demands) {
                // The dossier may be the very answer to it.
                if (demand.isOpen() && demand.answerBy < m_about.day)
                    lacks(DossierPart::Complaint, DossierLack::DemandOverdue, {{QStringLiteral("until"), demand.answerBy.toString(Qt::ISODate)}});
            }
        }
    }

    // What no program could read is for a person: a scan, an office file, what goes along with a mail.
    void lookAtFiles()
    {
        QStringList files;
        for (const DossierFile &row : m_about.files) {
            const bool comes = !row.file.removed && !row.leftOut && !row.unwanted;
            if (comes && !row.lookedThrough)
                files.append(QStringLiteral("%1 (%2)").arg(QString::number(row.file.number), row.file.name.toString()));
        }
        if (!files.isEmpty())
            lacks(DossierPart::Exhibits, DossierLack::NotLookedThrough,
                  {{QStringLiteral("files"), files.join(QStringLiteral(", "))}, {QStringLiteral("count"), QString::number(files.size())}});
    }

    void lookAtSigns()
    {
        for (const WithoutFont &words : m_about.withoutFont) {
            lacks(words.part, DossierLack::SignsWithoutFont, {{QStringLiteral("signs"), words.signs}});
            if (!words.file.isEmpty())
                m_gaps.back().facts.insert(QStringLiteral("file"), words.file);
        }
    }

    const DossierCase &m_about;
    const std::vector<RightDecision> m_decisions;
    std::vector<DossierGap> m_gaps;
};

} // namespace

std::vector<DossierGap> dossierGaps(const DossierCase &about)
{
    return Readiness(about).gaps();
}

} // namespace balie
