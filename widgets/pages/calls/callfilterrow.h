#pragma once

#include <QWidget>

#include "common/uicontext.h"
#include "domain/queries.h"

class QPushButton;

namespace callhelm {

class CallQuestions;
class MultiSelect;
class SearchEdit;

/// What narrows the calls shown: queues, teams, agents, outcomes, a part of the number. Teams show where
/// there are any. Remembered.
class CallFilterRow final : public QWidget
{
    Q_OBJECT
public:
    /// Which of them there are to choose.
    struct Kinds
    {
        bool queues = false;
        bool teams = false;
        bool agents = false;
        bool outcomes = false;
        bool number = false;
    };

    /// Both must outlive it.
    CallFilterRow(const CallQuestions &calls, const UiContext &looks, QWidget *parent = nullptr);

    void setKinds(const Kinds &kinds);
    void setNumberName(const QString &name);
    /// What is chosen of what shows; the range is the caller's.
    [[nodiscard]] CallFilter filter() const;
    /// Names may have changed.
    void showChoices();
    void restore();
    void remember() const;
    void retranslate();
    [[nodiscard]] SearchEdit &number() const { return *m_number; }

Q_SIGNALS:
    void changed();

private:
    void clear();
    void showClear();

    const CallQuestions &m_calls;
    const UiContext m_looks;
    Kinds m_kinds;
    MultiSelect *m_queues;
    MultiSelect *m_teams;
    MultiSelect *m_agents;
    MultiSelect *m_outcomes;
    SearchEdit *m_number;
    QPushButton *m_clear;
    bool m_isChanging = false; ///< several at once
};

} // namespace callhelm
