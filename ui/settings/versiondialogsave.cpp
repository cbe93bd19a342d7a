// SPDX-FileCopyrightText: 2026 The Privacybalie authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From what was filled in to a version that is stored, or to the field where something is wrong.
#include "ui/settings/versiondialog.h"

#include "core/domain/organisation/profilecheck.h"
#include "core/wording/errorwords.h"
#include "ui/settings/partpage.h"
#include "ui/support/pluralof.h"
#include "ui/support/whenready.h"
#include "ui_versionform.h"

#include <QListWidget>
#include <QLocale>

namespace balie {

// Without its key, which is the name of a place in a file: the field says where it is.
static Error withoutKey(const Error &error)
{
    Error plain(error.code());
    for (auto fact = error.facts().begin(); fact != error.facts().end(); ++fact) {
        if (fact.key() != u"key")
            plain = plain.with(fact.key(), fact.value());
    }
    return plain;
}

bool VersionDialog::refuseFirstPage()
{
    const Result<LongText> note = LongText::from(m_ui->note->toPlainText().trimmed());
    QString what;
    QWidget *where = m_ui->note;
    if (!m_ui->validFrom->day()) {
        what = tr("Fill in the day from which the statement holds.");
        where = m_ui->validFrom;
    } else if (!note) {
        what = sentenceOf(note.error());
    } else if (note->isEmpty()) {
        what = tr("Say what changed, and why: the proof of later cases leans on it.");
    }
    if (what.isEmpty())
        return false;
    m_list->setCurrentRow(0);
    refuse(what, where);
    return true;
}

bool VersionDialog::refuseParts()
{
    const Profile profile = typed();
    for (const auto &part : m_parts) {
        Profile probe = profile;
        if (const Result<void> readable = part->store(probe); !readable) {
            pointAt(readable.error());
            return true;
        }
    }
    if (const Result<void> sound = checkProfile(profile); !sound) {
        pointAt(sound.error());
        return true;
    }
    return false;
}

// The key is "retention.2.category.nl", "answer.promise.days", "workingArea.nl".
void VersionDialog::pointAt(const Error &error)
{
    const QStringList key = error.fact(QStringLiteral("key")).split(QLatin1Char('.'));
    const auto fieldIn = [&key](const StatementPart &part) {
        for (const FieldFace &face : part.faces()) {
            if (key.contains(face.key))
                return face.key;
        }
        return QString();
    };
    int found = -1;
    for (int i = 0; i < static_cast<int>(m_parts.size()); ++i) {
        const StatementPart &part = *m_parts[std::size_t(i)];
        if (part.key() == key.front() && (part.shape() != PartShape::Form || !fieldIn(part).isEmpty()))
            found = i;
    }
    for (int i = 0; i < static_cast<int>(m_parts.size()) && found < 0; ++i) {
        if (!fieldIn(*m_parts[std::size_t(i)]).isEmpty())
            found = i;
    }
    const QString sentence = sentenceOf(withoutKey(error));
    if (found < 0)
        return refuse(sentence);
    const StatementPart &part = *m_parts[std::size_t(found)];
    refuse(tr("%1: %2", "part of the statement: what is wrong there").arg(part.title(), sentence));
    m_list->setCurrentRow(found + 1);
    pageOf(found)->say(key.size() > 1 ? key.at(1).toInt() : 0, fieldIn(part), sentence);
}

void VersionDialog::confirm()
{
    if (refuseFirstPage() || refuseParts())
        return;
    Profile profile = typed();
    // What was changed and changed back keeps the words that it had, in both languages.
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        m_parts[i]->load(m_profile);
        if (!isChanged(static_cast<int>(i)) && m_parts[i]->key() != u"gaps")
            static_cast<void>(m_before[i]->store(profile).has_value());
    }
    foresee({m_organisation.id, profile, *m_ui->validFrom->day(), LongText::from(m_ui->note->toPlainText().trimmed()).value(),
             m_ui->corrects->isChecked() ? Succession::CorrectsLast : Succession::Next});
}

void VersionDialog::foresee(const NewProfileVersion &wanted)
{
    setWorking(true);
    whenReady(m_workspace.run([wanted](Register &opened) { return foreseeProfileVersion(opened, wanted); }), this,
              [this, wanted](const Result<VersionEffect> &effect) {
                  if (!effect)
                      return refuse(sentenceOf(effect.error()));
                  if (effect->moved == 0 && effect->kept == 0)
                      return save(wanted);
                  QStringList sentences;
                  if (effect->moved > 0)
                      sentences.append(tr("%n case(s) get another last day through this version.", nullptr, effect->moved));
                  if (effect->finished > 0)
                      sentences.append(tr("%n of them is (are) finished.", nullptr, effect->finished));
                  if (effect->late > 0)
                      sentences.append(tr("%n of them become(s) too late.", nullptr, effect->late));
                  if (effect->kept > 0)
                      sentences.append(tr("Of what is kept, %1 stand otherwise.", nullptr, pluralOf(effect->kept)).arg(QLocale().toString(effect->kept)));
                  if (effect->toGo > 0)
                      sentences.append(tr("%1 have to be destroyed then.", nullptr, pluralOf(effect->toGo)).arg(QLocale().toString(effect->toGo)));
                  ask(sentences.join(QLatin1Char(' ')), tr("Add it all the same"), [this, wanted] { save(wanted); });
              });
}

void VersionDialog::save(const NewProfileVersion &wanted)
{
    setWorking(true);
    whenReady(m_workspace.run([wanted](Register &opened) { return addProfileVersion(opened, wanted); }), this,
              [this](const Result<ProfileVersion> &done) {
                  if (!done)
                      return refuse(sentenceOf(done.error()));
                  Q_EMIT added(*done);
                  accept();
              });
}

} // namespace balie
