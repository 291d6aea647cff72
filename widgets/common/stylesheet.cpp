#include "common/theme.h"

namespace callhelm {

namespace {

// Names in braces are replaced by the theme's colours.
const char sheet[] = R"(
QWidget { color: {text}; }
QMainWindow, QDialog { background: {background}; }
QLabel[second="true"] { color: {second}; }
QLabel[error="true"] { color: {bad}; }
QLabel[warn="true"] { color: {warn}; }
QToolTip { background: {surface}; color: {text}; border: 1px solid {border}; padding: 5px 7px; }
/* Qt paints the tray's balloon light yellow in every theme. */
QBalloonTip QLabel { color: #1d2530; }
QBalloonTip QPushButton { background: transparent; border: none; padding: 0; }

QPushButton { outline: none; background: {surface}; border: 1px solid {border}; border-radius: 8px; padding: 6px 13px;
    min-height: 17px; }
QPushButton:hover, QPushButton:open { background: {hover}; }
QPushButton:pressed { background: {border}; }
QPushButton:focus { border-color: {accent}; }
QPushButton:disabled { color: {faded}; }
QPushButton:default, QPushButton[primary="true"] { background: {accent}; border-color: {accent};
    color: {onaccent}; font-weight: 600; }
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: {accenthover};
    border-color: {accenthover}; }
QPushButton:default:focus, QPushButton[primary="true"]:focus { border-color: {text}; }
QPushButton:default:disabled, QPushButton[primary="true"]:disabled { background: {border};
    border-color: {border}; color: {faded}; }
QPushButton[inuse="true"], QComboBox[inuse="true"], QPushButton[segment="true"]:checked { background: {tint}; border-color: {tint};
    color: {accent}; }
QPushButton[inuse="true"]:focus, QPushButton[segment="true"]:checked:focus { border-color: {accent}; }
QPushButton[segment="true"] { border-color: transparent; background: transparent; color: {second}; }
QPushButton[segment="true"]:hover { color: {text}; }
QPushButton[link="true"] { background: transparent; border-color: transparent; padding: 2px 4px; min-height: 14px;
    color: {second}; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:checked { color: {accent}; }
QPushButton[link="true"]:focus { border-color: {accent}; }
QPushButton[field="true"] { text-align: left; padding: 5px 9px; min-height: 19px; }
QPushButton[small="true"] { padding: 2px 9px; min-height: 15px; border-radius: 6px; font-size: 12px; }
QPushButton[quiet="true"] { background: transparent; border-color: transparent; color: {second}; }
QPushButton[quiet="true"]:hover { background: {hover}; color: {text}; }
QPushButton[quiet="true"]:focus { border-color: {accent}; }
QPushButton::menu-indicator { image: url(:/icons/mark-down.svg); width: 12px; height: 12px;
    subcontrol-origin: padding; subcontrol-position: right center; right: 8px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px;
    color: {second}; }
QToolButton:hover { background: {hover}; color: {text}; }
QToolButton:checked { background: {tint}; color: {accent}; }
QToolButton:focus { border-color: {accent}; }
QToolButton::menu-indicator { image: none; }
QToolButton[boxed="true"] { background: {surface}; border-color: {border}; border-radius: 8px; padding: 7px; }
QToolButton[boxed="true"]:hover { background: {hover}; }
QToolButton[boxed="true"]:focus { border-color: {accent}; }

QDialogButtonBox { button-layout: 3; }

QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit, QTimeEdit, QDateTimeEdit, QPlainTextEdit, QTextEdit {
    background: {surface}; border: 1px solid {border}; border-radius: 8px; padding: 5px 9px; min-height: 19px;
    selection-background-color: {accent}; selection-color: {onaccent}; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover, QDateEdit:hover { border-color: {edge}; }
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QDateEdit:focus, QPlainTextEdit:focus,
QTextEdit:focus { border: 2px solid {accent}; padding: 4px 8px; }
QLineEdit[invalid="true"] { border-color: {bad}; }
QLineEdit:disabled, QSpinBox:disabled, QComboBox:disabled, QDateEdit:disabled, QTimeEdit:disabled { color: {faded}; background: {background}; }
QComboBox { padding-right: 4px; combobox-popup: 0; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: none; border-radius: 0; padding: 0; min-height: 0;
    background: transparent; }
QComboBox::drop-down, QDateEdit::drop-down { border: none; width: 22px; background: transparent; }
QComboBox::down-arrow, QDateEdit::down-arrow:on, QDateEdit[calendarPopup="true"]::down-arrow { image: url(:/icons/mark-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: {surface}; border: 1px solid {border}; padding: 4px; outline: none;
    selection-background-color: {tint}; selection-color: {text}; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; }
QSpinBox::up-button, QDoubleSpinBox::up-button, QDateEdit::up-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: top right; }
QSpinBox::down-button, QDoubleSpinBox::down-button, QDateEdit::down-button { border: none; width: 18px;
    subcontrol-origin: border; subcontrol-position: bottom right; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow, QDateEdit::up-arrow { image: url(:/icons/mark-up.svg);
    width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow, QDateEdit::down-arrow { image: url(:/icons/mark-down.svg);
    width: 10px; height: 10px; }

QCheckBox, QRadioButton { spacing: 8px; }
QCheckBox::indicator, QAbstractItemView::indicator, QMenu::indicator { width: 16px; height: 16px;
    border: 1px solid {edge}; border-radius: 4px; background: {surface}; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked, QMenu::indicator:checked {
    background: {accent}; border-color: {accent}; image: url(:/icons/mark-check-{mode}.svg); }
QCheckBox::indicator:focus { border-color: {accent}; }
QRadioButton::indicator { width: 14px; height: 14px; border: 1px solid {edge}; border-radius: 8px;
    background: {surface}; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 5px solid {accent}; background: {onaccent}; }
QCheckBox:disabled, QRadioButton:disabled { color: {faded}; }

QMenu { background: {surface}; border: 1px solid {border}; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 12px; border-radius: 6px; }
QMenu::item:selected { background: {tint}; }
QMenu::item:disabled { color: {faded}; }
QMenu::icon { padding-left: 8px; }
QMenu::indicator { left: 8px; }
QMenu::item:checkable { padding-left: 34px; }
QMenu::separator { height: 1px; background: {border}; margin: 5px 8px; }
QMenu::right-arrow { image: url(:/icons/mark-right.svg); width: 12px; height: 12px; right: 6px; }

QAbstractScrollArea { background: transparent; border: none; }
QPlainTextEdit, QTextEdit { background: {surface}; border: 1px solid {border}; }
QPlainTextEdit:focus, QTextEdit:focus { border: 2px solid {accent}; }
QListView, QTreeView, QTableView { background: transparent; border: none; outline: none;
    selection-background-color: {tint}; selection-color: {text}; }
QListView[boxed="true"] { background: {surface}; border: 1px solid {border}; border-radius: 8px; padding: 4px; }
QListView::item { min-height: 28px; padding: 0 6px; border-radius: 6px; }
QListView::item:hover { background: {hover}; }
QListView::item:selected { background: {tint}; color: {text}; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; border: none; border-bottom: 1px solid {border};
    color: {second}; padding: 0 8px; font-weight: 400; }
QHeaderView::section:hover { color: {text}; }
QHeaderView::up-arrow { image: url(:/icons/mark-up.svg); width: 10px; height: 10px; }
QHeaderView::down-arrow { image: url(:/icons/mark-down.svg); width: 10px; height: 10px; }
QTableCornerButton::section { background: transparent; border: none; }

QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: {scroll}; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 2px; }
QScrollBar::handle:hover { background: {edge}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; }

QProgressBar { background: {border}; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; color: transparent; }
QProgressBar::chunk { background: {accent}; border-radius: 4px; }

QTabWidget::pane { border: none; border-top: 1px solid {border}; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {second}; padding: 8px 4px; margin-right: 20px;
    border-bottom: 2px solid transparent; }
QTabBar[dense="true"]::tab { margin-right: 10px; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:selected { color: {accent}; border-bottom-color: {accent}; font-weight: 600; }
QTabBar::tab:focus { color: {accent}; }

QSplitter::handle { background: transparent; }
QSplitter::handle:horizontal { width: 12px; }
QSplitter::handle:vertical { height: 12px; }
QGroupBox { border: none; margin-top: 22px; font-weight: 600; }
QGroupBox::title { subcontrol-origin: margin; left: 0; }

QCalendarWidget QWidget { alternate-background-color: {surface}; }
QCalendarWidget QWidget#qt_calendar_navigationbar { background: {surface}; }
QCalendarWidget QToolButton { color: {text}; font-weight: 600; padding: 4px 6px; }
QCalendarWidget QToolButton#qt_calendar_prevmonth { qproperty-icon: url(:/icons/mark-left.svg); }
QCalendarWidget QToolButton#qt_calendar_nextmonth { qproperty-icon: url(:/icons/mark-right.svg); }
QCalendarWidget QAbstractItemView { background: {surface}; selection-background-color: {accent};
    selection-color: {onaccent}; }
)";

} // namespace

QString styleSheet(const Theme &theme)
{
    const QColor surface = theme.color(Token::Surface);
    const QColor second = theme.color(Token::TextSecond);
    const QColor accent = theme.color(Token::Accent);
    const QColor text = theme.color(Token::Text);
    const std::pair<const char *, QString> names[]{
        {"{text}", text.name()},
        {"{second}", second.name()},
        {"{background}", theme.color(Token::Background).name()},
        {"{surface}", surface.name()},
        {"{border}", theme.color(Token::Border).name()},
        {"{edge}", Theme::blend(second, surface, 0.5).name()},
        {"{scroll}", Theme::blend(second, surface, 0.25).name()},
        {"{hover}", theme.color(Token::Hover).name()},
        {"{faded}", Theme::blend(second, surface, 0.6).name()},
        {"{accent}", accent.name()},
        {"{accenthover}", Theme::blend(text, accent, 0.15).name()},
        {"{onaccent}", theme.isDark() ? theme.color(Token::Background).name() : QStringLiteral("#ffffff")},
        {"{tint}", theme.color(Token::Tint).name()},
        {"{bad}", theme.color(Token::Bad).name()},
        {"{warn}", theme.color(Token::Warn).name()},
        {"{mode}", theme.isDark() ? QStringLiteral("dark") : QStringLiteral("light")},
    };
    QString css = QString::fromLatin1(sheet);
    for (const auto &[name, value] : names)
        css.replace(QLatin1String(name), value);
    return css;
}

} // namespace callhelm
