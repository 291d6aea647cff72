#include "pages/wallboard/wallpage.h"

#include <algorithm>

namespace callhelm {

double wallUnit(const QWidget &widget)
{
    const QSize size = widget.window()->size();
    return std::max(0.3, std::min(size.width() / 1920.0, size.height() / 1080.0));
}

QString wallSign(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("\u2713");
    case Tone::Warn:
        return QStringLiteral("!");
    case Tone::Bad:
        return QStringLiteral("\u25BE");
    case Tone::None:
        break;
    }
    return {};
}

WallPage::WallPage(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme) { }

void WallPage::setView(const WallView &view)
{
    m_view = view;
    update();
}

double WallPage::unit() const { return wallUnit(*this); }

QFont WallPage::font(double pixels, bool bold) const
{
    QFont font = m_theme.font(bold ? Theme::Face::TileFigure : Theme::Face::Body);
    font.setPixelSize(std::max(8, px(pixels)));
    return font;
}

QColor WallPage::ink(const QColor &colour) const
{
    return m_view.stale ? Theme::blend(colour, m_theme.color(Token::Surface), 0.5) : colour;
}

} // namespace callhelm
