#pragma once

#include <algorithm>
#include <array>
#include <optional>

#include <QTabBar>

#include "crm/recordstory.h"
#include "pages/customers/storyitem.h"

namespace callhelm {

class Theme;

/// The kinds of a customer's story with how many there are of each.
class StoryTabs final : public QTabBar
{
    Q_OBJECT
public:
    explicit StoryTabs(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const RecordStory &story);
    /// Nothing: everything.
    [[nodiscard]] std::optional<StoryKind> kind() const;
    /// Of the chosen one: 0 where nothing of it is known.
    [[nodiscard]] qint64 shownCount() const { return m_counts.at(size_t(std::max(0, currentIndex()))); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showTexts();

    const Theme &m_theme;
    std::array<qint64, storyTabCount + 1> m_counts{}; ///< of everything, then by StoryKind
};

} // namespace callhelm
