#pragma once

#include <functional>
#include <vector>

#include "charts/chartpicture.h"
#include "pages/wallboard/wallpage.h"

namespace callhelm {

class ScaledChart;

/// One large figure.
struct WallTile
{
    QString caption;
    QString figure;
    QString line; ///< against what
    Tone tone = Tone::None;
    std::optional<Token> dot; ///< an agents' state
};

/// Large figures with a chart below them: the agents by state, or the day's calls.
class WallTiles final : public WallPage
{
    Q_OBJECT
public:
    /// What a page of this kind shows; all are asked in the language of the moment.
    struct Content
    {
        std::function<QString()> title;
        std::function<QString()> chartTitle;
        std::function<std::vector<WallTile>(const WallView &)> tiles;
        std::function<ChartPicture(const WallView &)> picture;
    };
    WallTiles(const Theme &theme, std::function<const Calendar &()> calendar, Content content,
              QWidget *parent);

    [[nodiscard]] QString title() const override { return m_content.title(); }
    void setView(const WallView &view) override;
    [[nodiscard]] const std::vector<WallTile> &tiles() const { return m_tiles; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int tilesHeight() const { return px(270); }
    void paintTile(QPainter &painter, const QRect &rect, const WallTile &tile) const;

    Content m_content;
    std::vector<WallTile> m_tiles;
    ScaledChart *m_chart;
    FloorSnapshotPtr m_drawn;
};

namespace wallcontent {
[[nodiscard]] WallTiles::Content agents(std::function<const Calendar &()> calendar);
[[nodiscard]] WallTiles::Content day(std::function<const Calendar &()> calendar);
} // namespace wallcontent

} // namespace callhelm
