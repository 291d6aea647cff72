#pragma once

#include <vector>

#include <QWidget>

#include "base/ids.h"
#include "common/theme.h"

class QPushButton;

namespace callhelm {

/// Which pool, and what can be done: the right end of the header of the page of leads.
class LeadsHeader final : public QWidget
{
    Q_OBJECT
public:
    struct Pool
    {
        TermId id;
        QString name;
        bool operator==(const Pool &) const = default;
    };
    explicit LeadsHeader(const Theme &theme, QWidget *parent = nullptr);

    void setPools(std::vector<Pool> pools);
    void setPool(TermId pool); ///< none: all
    /// Whether leads may be handed out, and rules be set; `why` says why not where it is no matter of rights.
    void setMay(bool handOut, bool rules, const QString &why);
    /// An agent looks at their own: there is nothing to be done.
    void setOwn(bool own);
    [[nodiscard]] QPushButton *runButton() const { return m_run; }
    [[nodiscard]] QPushButton *newButton() const { return m_new; }
    void retranslate();

Q_SIGNALS:
    void poolChosen(callhelm::TermId pool);
    void handOutsWanted();
    void runWanted();
    void newRuleWanted();

private:
    void choosePool();
    void showPool();

    const Theme &m_theme;
    std::vector<Pool> m_pools;
    TermId m_pool;
    QString m_why;
    QPushButton *m_choose;
    QPushButton *m_handOuts;
    QPushButton *m_run;
    QPushButton *m_new;
};

} // namespace callhelm
