#include "common/theme.h"

#include <array>

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPalette>
#include <QScopedValueRollback>
#include <QSettings>
#include <QStyleFactory>
#include <QToolTip>

#include "common/icons.h"

namespace callhelm {

namespace {

struct Pair
{
    QRgb light, dark;
};

constexpr std::array<Pair, tokenCount> colours{{
    {0xFFF5F6F8, 0xFF12161C}, // Background
    {0xFFFFFFFF, 0xFF1B212A}, // Surface
    {0xFFE2E5EA, 0xFF2B333F}, // Border
    {0xFF1A2330, 0xFFE7EBF1}, // Text
    {0xFF566172, 0xFF9BA7B6}, // TextSecond
    {0xFF2457D6, 0xFF7AA5FF}, // Accent
    {0xFFE8EEFC, 0xFF22304D}, // Tint
    {0xFF1A7A48, 0xFF4FC78C}, // Good
    {0xFF9A5B00, 0xFFF2AE5B}, // Warn
    {0xFFBF2F28, 0xFFFF8078}, // Bad
    {0xFF2E9E68, 0xFF4FC78C}, // Free
    {0xFF2457D6, 0xFF7AA5FF}, // Talking
    {0xFFE09A1F, 0xFFF2AE5B}, // Ringing
    {0xFF7B57C8, 0xFFB495F2}, // WrapUp
    {0xFFA5714A, 0xFFD39C74}, // Paused
    {0xFF9AA3AF, 0xFF6D7886}, // Offline
    {0xFFF2F4F7, 0xFF222935}, // Hover
}};

QStringList families()
{
    // The first that is installed; the desktop's own closes the list.
    QStringList wanted{QStringLiteral("Inter"), QStringLiteral("Noto Sans"), QStringLiteral("Segoe UI")};
    const QStringList installed = QFontDatabase::families();
    QStringList found;
    for (const QString &family : wanted)
        if (installed.contains(family))
            found << family;
    found << QFontDatabase::systemFont(QFontDatabase::GeneralFont).family();
    return found;
}

} // namespace

Theme::Theme(QObject *parent) : QObject(parent) { }

Theme::~Theme() = default;

void Theme::dress(QApplication &app)
{
    m_app = &app;
    registerIconResources();
    app.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QFont font = app.font();
    font.setFamilies(families());
    font.setPixelSize(13);
    app.setFont(font);
    app.installEventFilter(this);
    apply();
}

void Theme::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    apply();
}

QColor Theme::color(Token token) const
{
    const Pair pair = colours[size_t(token)];
    return QColor::fromRgb(m_dark ? pair.dark : pair.light);
}

QColor Theme::color(Tone tone) const
{
    switch (tone) {
    case Tone::Good:
        return color(Token::Good);
    case Tone::Warn:
        return color(Token::Warn);
    case Tone::Bad:
        return color(Token::Bad);
    case Tone::None:
        break;
    }
    return color(Token::Text);
}

QColor Theme::blend(const QColor &over, const QColor &under, double share)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return {mix(over.red(), under.red()), mix(over.green(), under.green()), mix(over.blue(), under.blue())};
}

QFont Theme::font(Face face) const
{
    QFont font = QApplication::font();
    const auto dressed = [&font](int pixels, QFont::Weight weight) {
        font.setPixelSize(pixels);
        font.setWeight(weight);
        return font;
    };
    switch (face) {
    case Face::Body:
        return dressed(13, QFont::Normal);
    case Face::Caption:
        return dressed(12, QFont::Normal);
    case Face::CardTitle:
        return dressed(13, QFont::DemiBold);
    case Face::PageTitle:
        return dressed(20, QFont::Bold);
    case Face::TileFigure:
        return dressed(28, QFont::Bold);
    case Face::FigureSmall:
        return dressed(16, QFont::Normal);
    }
    return font;
}

bool Theme::desktopIsDark()
{
#ifdef Q_OS_WIN
    // Qt 6.4 keeps a light palette on a dark Windows unless asked at start.
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion"
                       "\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0;
#else
    // Qt 6.4 does not tell light from dark: an unset application palette is the desktop's, judge by that.
    QApplication::setPalette(QPalette());
    const QPalette desktop = QApplication::palette();
    return desktop.color(QPalette::Window).lightnessF() < desktop.color(QPalette::WindowText).lightnessF();
#endif
}

void Theme::apply()
{
    if (!m_app || m_applying)
        return;
    const QScopedValueRollback<bool> guard(m_applying, true);
    m_dark = m_choice == Choice::Dark || (m_choice == Choice::System && desktopIsDark());

    QPalette palette;
    const QColor text = color(Token::Text);
    const QColor second = color(Token::TextSecond);
    palette.setColor(QPalette::Window, color(Token::Background));
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, color(Token::Surface));
    palette.setColor(QPalette::AlternateBase, color(Token::Background));
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, color(Token::Surface));
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, color(Token::Bad));
    palette.setColor(QPalette::PlaceholderText, second);
    palette.setColor(QPalette::ToolTipBase, color(Token::Surface));
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, color(Token::Tint));
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, color(Token::Accent));
    palette.setColor(QPalette::LinkVisited, color(Token::Accent));
    palette.setColor(QPalette::Light, color(Token::Surface));
    palette.setColor(QPalette::Midlight, color(Token::Hover));
    palette.setColor(QPalette::Mid, color(Token::Border));
    palette.setColor(QPalette::Dark, color(Token::Border));
    palette.setColor(QPalette::Shadow, color(Token::Border));
    const QColor faded = blend(second, color(Token::Surface), 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faded);

    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    m_app->setStyleSheet(styleSheet(*this));
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool desktopChanged = event->type() == QEvent::ThemeChange
        || (event->type() == QEvent::ApplicationPaletteChange && watched == m_app);
    if (desktopChanged && !m_applying && m_choice == Choice::System)
        QMetaObject::invokeMethod(
            this, [this] { apply(); }, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

} // namespace callhelm
