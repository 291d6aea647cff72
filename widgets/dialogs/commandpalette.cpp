#include "dialogs/commandpalette.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QVBoxLayout>

#include "base/text.h"
#include "common/icons.h"

namespace callhelm {

CommandPalette::CommandPalette(const Theme &theme, std::vector<Command> commands, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_commands(std::move(commands))
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setFixedSize(480, 380);
    m_search->setPlaceholderText(tr("What would you like to do?"));
    m_search->setAccessibleName(tr("Find a command"));
    m_search->addAction(themedIcon(theme, QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_search->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setIconSize({18, 18});
    m_list->setAccessibleName(tr("Commands"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::m, space::m, space::m, space::m);
    layout->setSpacing(space::s);
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        runCurrent();
    });
    filter({});
    if (parent)
        move(parent->window()->geometry().center().x() - width() / 2,
             parent->window()->geometry().top() + 90);
}

void CommandPalette::filter(const QString &text)
{
    m_list->clear();
    const QString wanted = fold(text);
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (!containsWords(fold(command.text), wanted))
            continue;
        const QString words
            = command.hint.isEmpty() ? command.text : command.text + QStringLiteral("    ") + command.hint;
        auto *item = new QListWidgetItem(command.icon, words, m_list);
        item->setData(Qt::UserRole, int(i));
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::runCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const auto run = m_commands[size_t(item->data(Qt::UserRole).toInt())].run;
    close();
    if (run)
        run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int step = key == Qt::Key_Down ? 1
        : key == Qt::Key_Up              ? -1
        : key == Qt::Key_PageDown        ? 8
        : key == Qt::Key_PageUp          ? -8
                                         : 0;
    if (step != 0) {
        m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        runCurrent();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(m_theme.color(Token::Border));
    painter.setBrush(m_theme.color(Token::Surface));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace callhelm
