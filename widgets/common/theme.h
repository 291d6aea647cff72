#pragma once

#include <QColor>
#include <QFont>
#include <QObject>

class QApplication;

namespace callhelm {

/// What a colour is for. Widgets ask for the purpose, never for a colour.
enum class Token {
    Background,
    Surface,
    Border,
    Text,
    TextSecond,
    Accent,
    Tint,
    Good,
    Warn,
    Bad,
    Free,
    Talking,
    Ringing,
    WrapUp,
    Paused,
    Offline,
    Hover ///< a row or button under the pointer
};
inline constexpr int tokenCount = 17;

/// What a figure says about itself; always told by a word or sign as well.
enum class Tone { None, Good, Warn, Bad };

/// Sizes that recur, in device-independent pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
inline constexpr int radius = 8;
inline constexpr int cardRadius = 10;
inline constexpr int rowHeight = 30;
} // namespace space

/// Colours, fonts and the application's style sheet, light or dark. One object, owned by the composition root
/// and handed to whoever draws.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Choice { System, Light, Dark };
    enum class Face { Body, Caption, CardTitle, PageTitle, TileFigure, FigureSmall };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Dresses the application now and whenever the choice or the desktop's colours change.
    void dress(QApplication &app);

    void setChoice(Choice choice);
    [[nodiscard]] Choice choice() const { return m_choice; }
    [[nodiscard]] bool isDark() const { return m_dark; }

    [[nodiscard]] QColor color(Token token) const;
    [[nodiscard]] QColor color(Tone tone) const; ///< Tone::None is the ordinary text
    /// `share` of one colour laid over another, opaque.
    [[nodiscard]] static QColor blend(const QColor &over, const QColor &under, double share);
    [[nodiscard]] QFont font(Face face) const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();
    [[nodiscard]] bool desktopIsDark();

    QApplication *m_app = nullptr;
    Choice m_choice = Choice::System;
    bool m_dark = false;
    bool m_applying = false;
};

/// The style sheet for stock widgets, made of the theme's colours.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace callhelm
