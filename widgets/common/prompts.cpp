#include "common/prompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

#include "common/formdialog.h"

namespace callhelm {

namespace {

QFileDialog *fileDialog(QWidget *parent, const Prompts::Files &what)
{
    auto *dialog = new QFileDialog(parent, what.title, {}, what.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!what.suggestion.isEmpty())
        dialog->selectFile(what.suggestion);
    return dialog;
}

QString tr(const char *text) { return QCoreApplication::translate("callhelm::DialogPrompts", text); }

} // namespace

void DialogPrompts::openFiles(QWidget *parent, const Files &what,
                              std::function<void(const QStringList &)> then)
{
    QFileDialog *dialog = fileDialog(parent, what);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompts::saveFile(QWidget *parent, const Files &what, std::function<void(const QString &)> then)
{
    QFileDialog *dialog = fileDialog(parent, what);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(then));
    dialog->open();
}

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void()> then)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(question.title);
    box->setTextFormat(Qt::PlainText); // names come from outside
    box->setText(question.text);
    QPushButton *yes = box->addButton(question.verb, QMessageBox::AcceptRole);
    QPushButton *no = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    // What harms must be chosen, not happen by a stray Enter.
    box->setDefaultButton(question.harmful ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QMessageBox::buttonClicked, parent,
                     [yes, then = std::move(then)](QAbstractButton *button) {
                         if (button == yes)
                             then();
                     });
    box->open();
}

void DialogPrompts::fill(QWidget *parent, const Form &form, std::function<void(const QStringList &)> then)
{
    auto *dialog = new FormDialog(form, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent,
                     [dialog, then = std::move(then)] { then(dialog->values()); });
    dialog->open();
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text)
{
    auto *box = new QMessageBox(parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(title);
    box->setTextFormat(Qt::PlainText);
    box->setText(text);
    box->addButton(tr("Close"), QMessageBox::AcceptRole);
    box->open();
}

} // namespace callhelm
