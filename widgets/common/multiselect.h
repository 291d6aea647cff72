#pragma once

#include <vector>

#include <QPushButton>

#include "common/theme.h"

namespace callhelm {

/// A button that opens a list of ticks with a search field: queues, agents, outcomes. Nothing ticked lets
/// everything through.
class MultiSelect : public QPushButton
{
    Q_OBJECT
public:
    struct Choice
    {
        qint64 id = 0;
        QString text;
        bool operator==(const Choice &) const = default;
    };

    explicit MultiSelect(const Theme &theme, QWidget *parent = nullptr);

    /// "All queues", and "%n queues" made by the caller for the number chosen.
    void setTexts(const QString &all, std::function<QString(int)> some);
    /// Ticks of choices that are gone are dropped.
    void setChoices(std::vector<Choice> choices);
    void setSelected(const std::vector<qint64> &ids);
    [[nodiscard]] const std::vector<qint64> &selected() const { return m_selected; }
    /// Shows by its colour, too, that something is chosen: of filters.
    void setTinted(bool tinted);

Q_SIGNALS:
    void selectionChanged();

private:
    void showText();
    void openPopup();

    const Theme &m_theme;
    QString m_all;
    std::function<QString(int)> m_some;
    std::vector<Choice> m_choices;
    std::vector<qint64> m_selected;
    bool m_tinted = false;
};

} // namespace callhelm
