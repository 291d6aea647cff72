#pragma once

#include "common/uicontext.h"
#include "pages/settings/settingstab.h"

namespace callhelm {

class CallQuestions;
class NumberService;
class PeopleService;
class PersonList;
class Prompts;
class RightsCard;
class SignInService;
class TeamList;

/// Who works here, in which team, and who may see and do what.
class PeopleSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it.
    PeopleSettings(PeopleService &people, SignInService &signIn, CallQuestions &calls, NumberService &numbers,
                   const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("People and rights"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    PersonList *m_persons;
    TeamList *m_teams;
    RightsCard *m_rights;
};

} // namespace callhelm
