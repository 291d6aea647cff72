<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en_US">
<context>
    <name>AmiAction</name>
    <message>
        <source>An action must begin with its name.</source>
        <translation>Команда должна начинаться со своего имени.</translation>
    </message>
    <message>
        <source>This cannot be the name of a field: %1</source>
        <translation>Это не может быть именем поля: %1</translation>
    </message>
    <message>
        <source>%1 must not hold a line break.</source>
        <translation>%1 не должно содержать перевода строки.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1: слишком длинное значение.</translation>
    </message>
</context>
<context>
    <name>AmiDecoder</name>
    <message>
        <source>A line is longer than 64 KB.</source>
        <translation>Строка длиннее 64 КБ.</translation>
    </message>
    <message>
        <source>A message has more than 256 headers.</source>
        <translation>В сообщении больше 256 заголовков.</translation>
    </message>
    <message>
        <source>A message is larger than 1 MB.</source>
        <translation>Сообщение больше 1 МБ.</translation>
    </message>
    <message>
        <source>The recording ends in the middle of a message.</source>
        <translation>Запись обрывается посреди сообщения.</translation>
    </message>
</context>
<context>
    <name>AmiFile</name>
    <message>
        <source>This is not a recording of an Asterisk manager.</source>
        <translation>Это не запись интерфейса управления Asterisk.</translation>
    </message>
    <message>
        <source>The messages carry no times. Record with timestampevents = yes in manager.conf.</source>
        <translation>В сообщениях нет времени. Записывайте с timestampevents = yes в manager.conf.</translation>
    </message>
</context>
<context>
    <name>AmiRights</name>
    <message>
        <source>run any command of the telephone system</source>
        <translation>выполнять любые команды телефонной системы</translation>
    </message>
    <message>
        <source>change its configuration</source>
        <translation>менять её настройки</translation>
    </message>
    <message>
        <source>make calls</source>
        <translation>совершать звонки</translation>
    </message>
    <message>
        <source>This account may do more than Callhelm needs: %1. Whoever gets hold of its secret may too. Leave these rights out of manager.conf unless you use them.</source>
        <translation>Этой учётной записи разрешено больше, чем нужно Callhelm: %1. Это же сможет любой, кто узнает её пароль. Уберите эти права из manager.conf, если не пользуетесь ими.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Agent paused</source>
        <translation>Оператор поставлен на паузу</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Пауза снята</translation>
    </message>
    <message>
        <source>Added to a queue</source>
        <translation>Добавлен в очередь</translation>
    </message>
    <message>
        <source>Removed from a queue</source>
        <translation>Удалён из очереди</translation>
    </message>
    <message>
        <source>Listened in</source>
        <translation>Прослушивание</translation>
    </message>
    <message>
        <source>Whispered</source>
        <translation>Подсказка шёпотом</translation>
    </message>
    <message>
        <source>Barged in</source>
        <translation>Вмешательство в разговор</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Звонок завершён</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>Сервер добавлен</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Сервер изменён</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Сервер удалён</translation>
    </message>
    <message>
        <source>Alert rules changed</source>
        <translation>Правила оповещений изменены</translation>
    </message>
    <message>
        <source>Queue goal changed</source>
        <translation>Цель очереди изменена</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>приказано</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>отклонено сервером</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>запрещено</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>не отправлено</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>нет ответа</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>соединение потеряно</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>оператор</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>Календарь изменён</translation>
    </message>
    <message>
        <source>Phone given to an agent</source>
        <translation>Телефон закреплён за оператором</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Файлы импортированы</translation>
    </message>
    <message>
        <source>Log followed</source>
        <translation>Чтение журнала начато</translation>
    </message>
    <message>
        <source>Log no longer followed</source>
        <translation>Чтение журнала прекращено</translation>
    </message>
    <message>
        <source>Simulator started</source>
        <translation>Симулятор запущен</translation>
    </message>
    <message>
        <source>Simulator stopped</source>
        <translation>Симулятор остановлен</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>не удалось</translation>
    </message>
    <message>
        <source>Simulated days stored</source>
        <translation>Сохранены смоделированные дни</translation>
    </message>
    <message>
        <source>Simulator&apos;s speed changed</source>
        <translation>Изменена скорость симулятора</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Оповещение подтверждено</translation>
    </message>
    <message>
        <source>Table exported</source>
        <translation>Таблица экспортирована</translation>
    </message>
    <message>
        <source>Store backed up</source>
        <translation>Сделана резервная копия хранилища</translation>
    </message>
    <message>
        <source>Figures asked for</source>
        <translation>Запрошены показатели</translation>
    </message>
    <message>
        <source>Log doctor asked</source>
        <translation>Запрошена проверка журнала</translation>
    </message>
    <message>
        <source>Alerts asked for</source>
        <translation>Запрошены оповещения</translation>
    </message>
    <message>
        <source>Phones asked for</source>
        <translation>Запрошены телефоны</translation>
    </message>
    <message>
        <source>Audit trail asked for</source>
        <translation>Запрошен журнал действий</translation>
    </message>
    <message>
        <source>Server&apos;s secret asked for</source>
        <translation>Запрошен пароль сервера</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>повторено</translation>
    </message>
    <message>
        <source>Working time changed</source>
        <translation>Рабочее время изменено</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Сотрудник изменён</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Команда изменена</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Пароль задан</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Masking of numbers changed</source>
        <translation>Изменено скрытие номеров</translation>
    </message>
    <message>
        <source>Callers&apos; numbers shown</source>
        <translation>Показаны номера абонентов</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>host</source>
        <translation>сервер</translation>
    </message>
    <message>
        <source>port</source>
        <translation>порт</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>шифрование</translation>
    </message>
    <message>
        <source>trusted certificate</source>
        <translation>доверенный сертификат</translation>
    </message>
    <message>
        <source>unencrypted allowed</source>
        <translation>без шифрования разрешено</translation>
    </message>
    <message>
        <source>account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>подключается</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>часовой пояс</translation>
    </message>
    <message>
        <source>week begins on</source>
        <translation>неделя начинается с</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>цель</translation>
    </message>
    <message>
        <source>answer within</source>
        <translation>ответ за</translation>
    </message>
    <message>
        <source>short under</source>
        <translation>короткие до</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>уровень сервиса</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>вид</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>строки</translation>
    </message>
    <message>
        <source>agent on the phone</source>
        <translation>оператор на телефонии</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>acknowledged by</source>
        <translation>подтвердил(а)</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>начальное число</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>скорость</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
    <message>
        <source>signs in as</source>
        <translation>имя для входа</translation>
    </message>
    <message>
        <source>role</source>
        <translation>роль</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>не работает с</translation>
    </message>
    <message>
        <source>in the teams</source>
        <translation>в группах</translation>
    </message>
    <message>
        <source>in charge of</source>
        <translation>руководит</translation>
    </message>
    <message>
        <source>days away</source>
        <translation>дни отсутствия</translation>
    </message>
    <message>
        <source>head</source>
        <translation>глава</translation>
    </message>
    <message>
        <source>dissolved on</source>
        <translation>распущена с</translation>
    </message>
    <message>
        <source>members</source>
        <translation>участники</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Country of phone numbers changed</source>
        <translation>Изменена страна телефонных номеров</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>another</source>
        <translation>другая</translation>
    </message>
    <message>
        <source>country</source>
        <translation>страна</translation>
    </message>
    <message>
        <source>Customers asked for</source>
        <translation>Запрошены клиенты</translation>
    </message>
    <message>
        <source>Customers&apos; records changed</source>
        <translation>Записи клиентов изменены</translation>
    </message>
    <message>
        <source>Moved into the bin, or out of it</source>
        <translation>Перемещено в корзину или из неё</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Клиенты объединены</translation>
    </message>
    <message>
        <source>Customers&apos; records imported</source>
        <translation>Записи клиентов загружены</translation>
    </message>
    <message>
        <source>Mapping of an import saved</source>
        <translation>Сопоставление загрузки сохранено</translation>
    </message>
    <message>
        <source>List of words changed</source>
        <translation>Список слов изменён</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>Звонок клиенту</translation>
    </message>
    <message>
        <source>Targets set</source>
        <translation>Поставлены цели</translation>
    </message>
    <message>
        <source>Values typed in</source>
        <translation>Введены значения</translation>
    </message>
    <message>
        <source>Currency changed</source>
        <translation>Валюта изменена</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>убрано</translation>
    </message>
    <message>
        <source>dialling context</source>
        <translation>контекст набора</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>на</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>место в списке</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>is a meeting</source>
        <translation>это встреча</translation>
    </message>
    <message>
        <source>title</source>
        <translation>название</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>варианты</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>куратор</translation>
    </message>
    <message>
        <source>open to the teams</source>
        <translation>открыта группам</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, день</translation>
    </message>
    <message>
        <source>%1, week</source>
        <translation>%1, неделя</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1, месяц</translation>
    </message>
    <message>
        <source>Lead rules changed</source>
        <translation>Изменены правила раздачи лидов</translation>
    </message>
    <message>
        <source>Handing out by itself switched</source>
        <translation>Автоматическая раздача включена или выключена</translation>
    </message>
    <message>
        <source>Ledger of leads corrected</source>
        <translation>Исправлен баланс раздачи</translation>
    </message>
    <message>
        <source>Leads handed out</source>
        <translation>Лиды розданы</translation>
    </message>
    <message>
        <source>Lead given by hand</source>
        <translation>Лид передан вручную</translation>
    </message>
    <message>
        <source>Recall postponed</source>
        <translation>Отзыв отложен</translation>
    </message>
    <message>
        <source>Hand-out taken back</source>
        <translation>Раздача отменена</translation>
    </message>
    <message>
        <source>Agent marked as present, or no more</source>
        <translation>Изменена отметка о присутствии оператора</translation>
    </message>
</context>
<context>
    <name>CallTables</name>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Время разговора</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Service level definition</source>
        <translation>Определение уровня сервиса</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Обращение</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Agents rung in vain</source>
        <translation>Вызовов без ответа</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Разговоры</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Как завершён</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Переведён на</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Паузы</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Calls without a queue</source>
        <translation>Звонки без очереди</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Набран</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Ждут обратного звонка</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Последняя попытка</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>CdrDecoder</name>
    <message>
        <source>The record is longer than 64 KiB.</source>
        <translation>Запись длиннее 64 КиБ.</translation>
    </message>
    <message>
        <source>The record contains NUL bytes.</source>
        <translation>Запись содержит нулевые байты.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Кавычка не закрыта.</translation>
    </message>
    <message>
        <source>The columns are not those of a call detail record.</source>
        <translation>Столбцы не соответствуют записи о звонке (CDR).</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>«%1» — не время.</translation>
    </message>
    <message>
        <source>The time %1 lies before 1990.</source>
        <translation>Время %1 раньше 1990 года.</translation>
    </message>
    <message>
        <source>The time %1 lies after 2099.</source>
        <translation>Время %1 позже 2099 года.</translation>
    </message>
    <message>
        <source>“%1” stands where a length of time belongs.</source>
        <translation>На месте длительности стоит «%1».</translation>
    </message>
    <message>
        <source>The length of time %1 is negative.</source>
        <translation>Длительность %1 отрицательна.</translation>
    </message>
    <message>
        <source>The length of time %1 is over ten years.</source>
        <translation>Длительность %1 больше десяти лет.</translation>
    </message>
    <message>
        <source>How the call ended is not known: “%1”.</source>
        <translation>Неизвестно, чем кончился звонок: «%1».</translation>
    </message>
</context>
<context>
    <name>CdrFile</name>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Файл сжат. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.</source>
        <translation>Файл в UTF-16, а Asterisk пишет не в этой кодировке. Преобразуйте его в UTF-8.</translation>
    </message>
    <message>
        <source>The file is binary, not call detail records.</source>
        <translation>Файл двоичный, это не записи о звонках.</translation>
    </message>
    <message>
        <source>The file does not look like call detail records of Asterisk.</source>
        <translation>Файл не похож на записи о звонках Asterisk.</translation>
    </message>
</context>
<context>
    <name>ClockLimit</name>
    <message>
        <source>A time more than a day ahead of now: a wrong clock.</source>
        <translation>Время опережает текущее более чем на сутки: часы идут неверно.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“callhelm COMMAND --help” tells more. Exit codes: 0 done, 1 found something, 2 wrong use, 3 failed.</source>
        <translation>Подробнее: «callhelm КОМАНДА --help». Коды завершения: 0 — выполнено, 1 — что-то найдено, 2 — неверный вызов, 3 — сбой.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Неизвестный параметр «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>Для «%1» нужно значение.</translation>
    </message>
    <message>
        <source>Unknown time zone “%1”.</source>
        <translation>Неизвестный часовой пояс «%1».</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Показывает эту справку.</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Неизвестная команда «%1».</translation>
    </message>
    <message>
        <source>Says whether the books balance and lists what is odd in the logs.</source>
        <translation>Сообщает, сходится ли учёт, и перечисляет всё странное в журналах.</translation>
    </message>
    <message>
        <source>Lists findings and rejected lines instead of the books.</source>
        <translation>Выводит замечания и отклонённые строки вместо учёта.</translation>
    </message>
    <message>
        <source>csv (default) or json.</source>
        <translation>csv (по умолчанию) или json.</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Учёт сходится.</translation>
    </message>
    <message>
        <source>The books do not balance.</source>
        <translation>Учёт не сходится.</translation>
    </message>
    <message>
        <source>Writes a table of figures or rows.</source>
        <translation>Записывает таблицу показателей или строк.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Что записать: %1.</translation>
    </message>
    <message>
        <source>First moment, ISO 8601; local time unless it says otherwise (default: the first known).</source>
        <translation>Первый момент, ISO 8601; местное время, если не указано иное (по умолчанию: первый известный).</translation>
    </message>
    <message>
        <source>End, not included (default: the last known).</source>
        <translation>Конец, не включается (по умолчанию: последний известный).</translation>
    </message>
    <message>
        <source>Interval: 15m, 30m, 1h, day, week, month or all (default).</source>
        <translation>Интервал: 15m, 30m, 1h, day, week, month или all (по умолчанию).</translation>
    </message>
    <message>
        <source>Only this queue; may be given more than once.</source>
        <translation>Только эта очередь; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Only this agent; may be given more than once.</source>
        <translation>Только этот оператор; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Service level threshold in seconds, instead of each queue&apos;s own.</source>
        <translation>Порог уровня сервиса в секундах вместо собственного порога каждой очереди.</translation>
    </message>
    <message>
        <source>Abandoned in less than so many seconds is short, instead of each queue&apos;s own.</source>
        <translation>Сброс раньше чем через столько секунд считается коротким; вместо собственного значения каждой очереди.</translation>
    </message>
    <message>
        <source>Service level of: offered, short_left_out, answered or abandons_credited, instead of each queue&apos;s own.</source>
        <translation>Уровень сервиса: offered, short_left_out, answered или abandons_credited; вместо собственного определения каждой очереди.</translation>
    </message>
    <message>
        <source>Begins CSV with a byte order mark, for Excel.</source>
        <translation>Начинает CSV с метки порядка байтов (для Excel).</translation>
    </message>
    <message>
        <source>Only lists the table&apos;s columns.</source>
        <translation>Только перечисляет столбцы таблицы.</translation>
    </message>
    <message>
        <source>Unknown table “%1”. There are: %2.</source>
        <translation>Неизвестная таблица «%1». Доступны: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.</source>
        <translation>«%1» — не время. Пишите так: 2026-11-22 или 2026-11-22T08:30.</translation>
    </message>
    <message>
        <source>Unknown interval “%1”. There are: 15m, 30m, 1h, day, week, month, all.</source>
        <translation>Неизвестный интервал «%1». Доступны: 15m, 30m, 1h, day, week, month, all.</translation>
    </message>
    <message>
        <source>Unknown definition “%1”. There are: offered, short_left_out, answered, abandons_credited.</source>
        <translation>Неизвестное определение «%1». Доступны: offered, short_left_out, answered, abandons_credited.</translation>
    </message>
    <message>
        <source>Stops after so many seconds.</source>
        <translation>Останавливается через столько секунд.</translation>
    </message>
    <message>
        <source>Following %1. Ctrl+C ends it.</source>
        <translation>Слежу за %1. Ctrl+C — завершить.</translation>
    </message>
    <message>
        <source>Takes whole files into the store: all of them, or nothing.</source>
        <translation>Загружает файлы в хранилище целиком: все или ни одного.</translation>
    </message>
    <message>
        <source>Files to take.</source>
        <translation>Файлы для импорта.</translation>
    </message>
    <message>
        <source>Says what would be taken and changes nothing.</source>
        <translation>Сообщает, что было бы загружено, и ничего не меняет.</translation>
    </message>
    <message>
        <source>Writes the rejected lines to a CSV file.</source>
        <translation>Записывает отклонённые строки в файл CSV.</translation>
    </message>
    <message>
        <source>%1 %, %2 lines</source>
        <translation>%1 %, строк: %2</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 facts taken, %4 told before, %5 rejected</source>
        <translation>%1: строк — %2, загружено событий — %3, известно ранее — %4, отклонено — %5</translation>
    </message>
    <message>
        <source>Lets a made-up call centre work for some days, into the store or as a queue_log.</source>
        <translation>Запускает на несколько дней вымышленный колл-центр: в хранилище или в виде queue_log.</translation>
    </message>
    <message>
        <source>First moment (default: today 00:00).</source>
        <translation>Первый момент (по умолчанию: сегодня 00:00).</translation>
    </message>
    <message>
        <source>How many days (default: 1).</source>
        <translation>Сколько дней (по умолчанию: 1).</translation>
    </message>
    <message>
        <source>The same seed gives the same days (default: 1).</source>
        <translation>Одинаковое зерно даёт одинаковые дни (по умолчанию: 1).</translation>
    </message>
    <message>
        <source>Writes a queue_log file and leaves the store alone; - is stdout.</source>
        <translation>Записывает файл queue_log, не трогая хранилище; - означает stdout.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) stored</source>
        <translation>
            <numerusform>%n событие сохранено</numerusform>
            <numerusform>%n события сохранено</numerusform>
            <numerusform>%n событий сохранено</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes everything again from the raw facts and reports differences.</source>
        <translation>Пересчитывает всё заново по исходным событиям и сообщает о расхождениях.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation>
            <numerusform>%n строка отсутствует</numerusform>
            <numerusform>%n строки отсутствуют</numerusform>
            <numerusform>%n строк отсутствуют</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without ground in the facts</source>
        <translation>
            <numerusform>%n строка без основания в событиях</numerusform>
            <numerusform>%n строки без основания в событиях</numerusform>
            <numerusform>%n строк без основания в событиях</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stored is what the facts give.</source>
        <translation>Всё сохранённое соответствует событиям.</translation>
    </message>
    <message>
        <source>Writes a copy of the store to a new file.</source>
        <translation>Записывает копию хранилища в новый файл.</translation>
    </message>
    <message>
        <source>File to write; must not exist.</source>
        <translation>Файл для записи; не должен существовать.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Укажите один файл.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Резервная копия.</translation>
    </message>
    <message>
        <source>Brings a store to this program&apos;s schema.</source>
        <translation>Приводит хранилище к схеме этой программы.</translation>
    </message>
    <message>
        <source>Unknown kind of file “%1”. There are: %2.</source>
        <translation>Неизвестный вид файла «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>Name of the telephone system that wrote them (default: queue_log).</source>
        <translation>Имя АТС, которая их записала (по умолчанию: queue_log).</translation>
    </message>
    <message>
        <source>What to do with the trail.</source>
        <translation>Что сделать с журналом.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are sound.</source>
        <translation>
            <numerusform>%n запись в порядке.</numerusform>
            <numerusform>%n записи в порядке.</numerusform>
            <numerusform>%n записей в порядке.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Waiting for %1, which holds the store.</source>
        <translation>Жду своей очереди: хранилище держит открытым %1.</translation>
    </message>
    <message>
        <source>The simulation was stopped. Nothing was changed.</source>
        <translation>Симуляция остановлена. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The program that holds the store does not know the command “%1” in this form.</source>
        <translation>Программа, которая держит хранилище открытым, не знает команды «%1» в таком виде.</translation>
    </message>
    <message>
        <source>“%1” is given more than once.</source>
        <translation>«%1» указано больше одного раза.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Один из аргументов пуст.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. “callhelm %2 --help” tells what there is.</source>
        <translation>«%1» — лишний аргумент. Что есть, покажет «callhelm %2 --help».</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3, not “%4”.</source>
        <translation>«%1» — целое число от %2 до %3, а не «%4».</translation>
    </message>
    <message>
        <source>“%1” is a time like 2026-11-22 or 2026-11-22T08:30, not “%2”.</source>
        <translation>«%1» — время вида 2026-11-22 или 2026-11-22T08:30, а не «%2».</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. There are: %3.</source>
        <translation>«%1» не знает «%2». Есть: %3.</translation>
    </message>
    <message>
        <source>“%1” would overwrite %2, which is read.</source>
        <translation>«%1» перезаписал бы %2, а этот файл читается.</translation>
    </message>
    <message>
        <source>“callhelm %1” has no option “%2”. “callhelm %1 --help” tells what there is.</source>
        <translation>У «callhelm %1» нет параметра «%2». Что есть, покажет «callhelm %1 --help».</translation>
    </message>
    <message>
        <source>%1 of %2 are listed: the store keeps the first of each file.</source>
        <translation>Показано %1 из %2: хранилище держит только первые по каждому файлу.</translation>
    </message>
    <message>
        <source>File to write instead of stdout; - is stdout.</source>
        <translation>Файл для записи вместо stdout; «-» — это stdout.</translation>
    </message>
    <message>
        <source>The program that holds the store follows %1. Ctrl+C ends it.</source>
        <translation>За %1 следит программа, которая держит хранилище открытым. Ctrl+C — завершить.</translation>
    </message>
    <message>
        <source>The store takes what is told again.</source>
        <translation>Хранилище снова принимает данные.</translation>
    </message>
    <message>
        <source>The window goes on following %1.</source>
        <translation>Дальше за %1 следит окно программы.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected line(s); “--report FILE” writes all of them</source>
        <translation>
            <numerusform>и ещё %n отклонённая строка; «--report ФАЙЛ» запишет все</numerusform>
            <numerusform>и ещё %n отклонённые строки; «--report ФАЙЛ» запишет все</numerusform>
            <numerusform>и ещё %n отклонённых строк; «--report ФАЙЛ» запишет все</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place, and keeps what was there beside it.</source>
        <translation>Ставит резервную копию на место хранилища; прежнее сохраняется рядом.</translation>
    </message>
    <message>
        <source>The store that was replaced is kept in %1.</source>
        <translation>Заменённое хранилище сохранено в файле %1.</translation>
    </message>
    <message>
        <source>Stopped. The program that holds the store has not said how far it came.</source>
        <translation>Остановлено. Программа, которая держит хранилище открытым, не сообщила, что успела сделать.</translation>
    </message>
    <message>
        <source>Unknown team “%1”.</source>
        <translation>Неизвестная команда «%1».</translation>
    </message>
    <message>
        <source>Unknown agent “%1”.</source>
        <translation>Неизвестный оператор «%1».</translation>
    </message>
    <message>
        <source>Without signing in, only who owns the store&apos;s file sets a password.</source>
        <translation>Без входа пароль может задать только владелец файла хранилища.</translation>
    </message>
    <message>
        <source>Nobody signs in as “%1”.</source>
        <translation>Никто не входит под именем «%1».</translation>
    </message>
    <message>
        <source>People work with this store. Say who you are: --user NAME.</source>
        <translation>С этим хранилищем работают люди. Укажите, кто вы: --user ИМЯ.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries have failed. Try again in %n second(s).</source>
        <translation>
            <numerusform>Слишком много неудачных попыток. Повторите через %n секунду.</numerusform>
            <numerusform>Слишком много неудачных попыток. Повторите через %n секунды.</numerusform>
            <numerusform>Слишком много неудачных попыток. Повторите через %n секунд.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Неверное имя или пароль.</translation>
    </message>
    <message>
        <source>“audit verify”: finds out whether the audit trail was tampered with; “audit export”: writes it.</source>
        <translation>«audit verify»: проверяет, не подделан ли журнал аудита; «audit export»: выгружает его.</translation>
    </message>
    <message>
        <source>Export: only what they did, by words of the name.</source>
        <translation>Выгрузка: только сделанное этим человеком, по словам имени.</translation>
    </message>
    <message>
        <source>Export: only this act, or all that begin so: goal.change, pbx.</source>
        <translation>Выгрузка: только это действие или все, что так начинаются: goal.change, pbx.</translation>
    </message>
    <message>
        <source>Export: only what was done to them, by words of the name.</source>
        <translation>Выгрузка: только сделанное в отношении них, по словам имени.</translation>
    </message>
    <message>
        <source>Export: first moment, ISO 8601.</source>
        <translation>Выгрузка: первый момент, ISO 8601.</translation>
    </message>
    <message>
        <source>Export: end, not included.</source>
        <translation>Выгрузка: конец, не включая его.</translation>
    </message>
    <message>
        <source>Say what to do: audit verify, or audit export.</source>
        <translation>Укажите, что делать: audit verify или audit export.</translation>
    </message>
    <message>
        <source>Usage: callhelm [--store FILE] [--zone ZONE] [--user NAME [--password-file FILE]] COMMAND …</source>
        <translation>Использование: callhelm [--store ФАЙЛ] [--zone ПОЯС] [--user ИМЯ [--password-file ФАЙЛ]] КОМАНДА …</translation>
    </message>
    <message>
        <source>Say whose password it is: --user NAME.</source>
        <translation>Укажите, чей это пароль: --user ИМЯ.</translation>
    </message>
    <message>
        <source>It could not be noted in the audit trail: %1</source>
        <translation>Не удалось записать в журнал аудита: %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit trail: %n entry(ies), the last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>Журнал аудита: %n запись, хеш последней — %1.</numerusform>
            <numerusform>Журнал аудита: %n записи, хеш последней — %1.</numerusform>
            <numerusform>Журнал аудита: %n записей, хеш последней — %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of this team, by the membership of the day; may be given more than once.</source>
        <translation>Только участники этой группы, по составу группы на каждый день; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Не удалось прочитать пароль: %1</translation>
    </message>
    <message>
        <source>Others may read this file with a password. Give it the rights 0600.</source>
        <translation>Этот файл с паролем могут читать другие. Задайте ему права 0600.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the new password at. Name a file of rights 0600: --new-password-file FILE.</source>
        <translation>Нет терминала, чтобы спросить новый пароль. Укажите файл с правами 0600: --new-password-file ФАЙЛ.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password at. Name a file of rights 0600 (--password-file FILE), or set CALLHELM_PASSWORD.</source>
        <translation>Нет терминала, чтобы спросить пароль. Укажите файл с правами 0600 (--password-file ФАЙЛ) или задайте CALLHELM_PASSWORD.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Ещё раз:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Пароли различаются.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Пароль (%1):</translation>
    </message>
    <message>
        <source>“people list”: who works here; “people add NAME”; “people reset-password LOGIN”.</source>
        <translation>«people list»: кто здесь работает; «people add ИМЯ»; «people reset-password ЛОГИН».</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Что сделать.</translation>
    </message>
    <message>
        <source>Add: the person&apos;s name. Reset-password: the name they sign in with.</source>
        <translation>Add: имя человека. Reset-password: имя для входа.</translation>
    </message>
    <message>
        <source>Add: the name they sign in with (default: they do not sign in).</source>
        <translation>Add: имя для входа (по умолчанию не входит).</translation>
    </message>
    <message>
        <source>Add: owner, admin, supervisor or agent (default).</source>
        <translation>Add: owner, admin, supervisor или agent (по умолчанию).</translation>
    </message>
    <message>
        <source>Add: a team they are in from today on; may be given more than once.</source>
        <translation>Add: команда с сегодняшнего дня; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Add: their name on the telephone system; may be given more than once.</source>
        <translation>Add: имя на телефонной станции; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Add, reset-password: file of rights 0600 whose first line is their new password (default: it is asked for).</source>
        <translation>Add, reset-password: файл с правами 0600, первая строка — новый пароль (по умолчанию запрашивается).</translation>
    </message>
    <message>
        <source>Say what to do: people list, people add NAME, or people reset-password LOGIN.</source>
        <translation>Укажите, что делать: people list, people add ИМЯ или people reset-password ЛОГИН.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Новый пароль (%1):</translation>
    </message>
    <message>
        <source>Who has a password signs in: give a --login.</source>
        <translation>У кого есть пароль, тот входит: укажите --login.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>%1 теперь работает здесь.</translation>
    </message>
    <message>
        <source>%1 has another password now.</source>
        <translation>У %1 теперь другой пароль.</translation>
    </message>
    <message>
        <source>“phones list”: whose phone is whose; “phones set PHONE AGENT”: says so.</source>
        <translation>«phones list»: чей это телефон; «phones set ТЕЛЕФОН ОПЕРАТОР»: указать, чей он.</translation>
    </message>
    <message>
        <source>Lists phones, interfaces and extensions.</source>
        <translation>Показать телефоны: интерфейсы и внутренние номера.</translation>
    </message>
    <message>
        <source>Says whose a phone is; figures follow, those of the past too.</source>
        <translation>Указать, чей это телефон; показатели пересчитываются, в том числе за прошлое.</translation>
    </message>
    <message>
        <source>With “set PHONE”: it is nobody&apos;s, e.g. a trunk.</source>
        <translation>С «set ТЕЛЕФОН»: он ничей, например транк.</translation>
    </message>
    <message>
        <source>Say what to do: phones list, phones set PHONE AGENT, or phones set PHONE --nobody.</source>
        <translation>Укажите, что сделать: phones list, phones set ТЕЛЕФОН ОПЕРАТОР или phones set ТЕЛЕФОН --nobody.</translation>
    </message>
    <message>
        <source>Say which phone: phones set PHONE AGENT.</source>
        <translation>Укажите телефон: phones set ТЕЛЕФОН ОПЕРАТОР.</translation>
    </message>
    <message>
        <source>That was said before: nothing changed.</source>
        <translation>Это уже было указано: ничего не изменилось.</translation>
    </message>
    <message>
        <source>No source has named an agent “%1” so far.</source>
        <translation>Пока ни один источник не называл оператора «%1».</translation>
    </message>
    <message>
        <source>Tells, or with an argument says, whose phone numbers are written without a country&apos;s code.</source>
        <translation>Показать или (с аргументом) задать страну, номера которой пишутся без кода страны.</translation>
    </message>
    <message>
        <source>vn, ru or other; without it: tells.</source>
        <translation>vn, ru или other; без аргумента: показать.</translation>
    </message>
    <message>
        <source>Unknown country “%1”: say vn, ru or other.</source>
        <translation>Неизвестная страна «%1»: укажите vn, ru или other.</translation>
    </message>
    <message>
        <source>crm: what the columns become: “TITLE=field[:format];…”. A format as “inspect” names it, or what values mean: “Won&gt;won|Lost&gt;lost|*&gt;open”.</source>
        <translation>crm: чем становятся столбцы: «ЗАГОЛОВОК=поле[:формат];…». Формат — как его называет inspect, или значения: «Won&gt;won|Lost&gt;lost|*&gt;open».</translation>
    </message>
    <message>
        <source>crm: a saved mapping, instead of --entity and --map.</source>
        <translation>crm: сохранённое сопоставление вместо --entity и --map.</translation>
    </message>
    <message>
        <source>crm: by what known records are found: phone, email, id (default: id where it is taken).</source>
        <translation>crm: по чему находить известные записи: phone, email, id (по умолчанию id, если он взят).</translation>
    </message>
    <message>
        <source>crm: the sheet of a workbook (default: the first).</source>
        <translation>crm: лист книги (по умолчанию первый).</translation>
    </message>
    <message>
        <source>crm: the row with the titles, 0 for none (default: as found).</source>
        <translation>crm: строка заголовков, 0 — нет (по умолчанию как найдена).</translation>
    </message>
    <message>
        <source>crm: the encoding of the file (default: as found).</source>
        <translation>crm: кодировка файла (по умолчанию как найдена).</translation>
    </message>
    <message>
        <source>crm: what separates the cells (default: as found).</source>
        <translation>crm: разделитель ячеек (по умолчанию как найден).</translation>
    </message>
    <message>
        <source>crm: texts that stand for nothing, such as “?”; separated by commas.</source>
        <translation>crm: тексты, означающие «пусто», например «?»; через запятую.</translation>
    </message>
    <message>
        <source>Records are found by phone, email or id, not by “%1”.</source>
        <translation>Записи находят по phone, email или id, а не по «%1».</translation>
    </message>
    <message>
        <source>Not a rule for unknown names: “%1”.</source>
        <translation>Не правило для неизвестных имён: «%1».</translation>
    </message>
    <message>
        <source>Say what the rows are and what their columns become: --entity and --map, or --mapping.</source>
        <translation>Укажите, что в строках и чем становятся столбцы: --entity и --map или --mapping.</translation>
    </message>
    <message>
        <source>%1 %, %2 rows</source>
        <translation>%1 %, строк: %2</translation>
    </message>
    <message>
        <source>%1: %2 rows: %3 new, %4 changed, %5 same, %6 rejected</source>
        <translation>%1: строк %2: новых %3, изменённых %4, прежних %5, отклонённых %6</translation>
    </message>
    <message>
        <source>What the files are: queue_log, cdr for call detail records (Master.csv or an export of the table), or ami for recordings of Asterisk&apos;s manager interface; the last two plain or packed by gzip; or crm for customers and what happens with them (CSV or XLSX).</source>
        <translation>Что в файлах: queue_log, cdr — записи о звонках (Master.csv или выгрузка таблицы), или ami — запись интерфейса управления Asterisk; последние два как есть или сжатые gzip; или crm — клиенты и всё, что с ними происходит (CSV или XLSX).</translation>
    </message>
    <message>
        <source>crm: the report as csv (default) or json.</source>
        <translation>crm: отчёт в csv (по умолчанию) или json.</translation>
    </message>
    <message>
        <source>Say what to import and from which files: import queue_log|cdr|ami|crm FILE…</source>
        <translation>Укажите, что и из каких файлов загружать: import queue_log|cdr|ami|crm ФАЙЛ…</translation>
    </message>
    <message>
        <source>Says how a CSV or XLSX file would be read; takes nothing.</source>
        <translation>Говорит, как будет прочитан файл CSV или XLSX; ничего не берёт.</translation>
    </message>
    <message>
        <source>On stdout, one row a column of the file: column, title, type, format, read, rejected, ask (1: two readings fit, choose one). On stderr (with json: in it) encoding, separator, sheet, header row and rows. Exit code 1 when something must be chosen.</source>
        <translation>В stdout — по строке на столбец файла: column, title, type, format, read, rejected, ask (1: подходят два прочтения, выберите одно). В stderr (при json — в нём самом) кодировка, разделитель, лист, строка заголовка и число строк. Код завершения 1, если нужно что-то выбрать.</translation>
    </message>
    <message>
        <source>The CSV or XLSX file.</source>
        <translation>Файл CSV или XLSX.</translation>
    </message>
    <message>
        <source>The sheet of an XLSX file; else the first that is visible.</source>
        <translation>Лист файла XLSX; иначе первый видимый.</translation>
    </message>
    <message>
        <source>The encoding of a CSV file, where the one that is found is wrong: %1.</source>
        <translation>Кодировка файла CSV, если найденная неверна: %1.</translation>
    </message>
    <message>
        <source>What separates the fields of a CSV file: , ; | or tab.</source>
        <translation>Чем разделены поля файла CSV: , ; | или tab.</translation>
    </message>
    <message>
        <source>The row of the header (in CSV the line where it begins); 0: there is none.</source>
        <translation>Строка заголовка (в CSV — та, где он начинается); 0: заголовка нет.</translation>
    </message>
    <message>
        <source>A text that stands for nothing, e.g. “?” or “N/A”. May be given more than once.</source>
        <translation>Текст, который означает пустоту, например «?» или «N/A». Можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Say which file: inspect FILE.</source>
        <translation>Укажите файл: inspect FILE.</translation>
    </message>
    <message>
        <source>Unknown encoding “%1”. There are: %2.</source>
        <translation>Неизвестная кодировка «%1». Есть: %2.</translation>
    </message>
    <message>
        <source>“%1” is no separator: say , ; | or tab.</source>
        <translation>«%1» — не разделитель: укажите , ; | или tab.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Кодировка: %1</translation>
    </message>
    <message>
        <source> (another one may be meant: choose with --encoding)</source>
        <translation> (возможна и другая: выберите с помощью --encoding)</translation>
    </message>
    <message>
        <source>Separator: %1</source>
        <translation>Разделитель: %1</translation>
    </message>
    <message>
        <source> (another one may be meant: choose with --separator)</source>
        <translation> (возможен и другой: выберите с помощью --separator)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (скрыт)</translation>
    </message>
    <message>
        <source>Sheet: %1 (of: %2)</source>
        <translation>Лист: %1 (из: %2)</translation>
    </message>
    <message>
        <source>Header row: %1</source>
        <translation>Строка заголовка: %1</translation>
    </message>
    <message>
        <source>Header row: none</source>
        <translation>Строка заголовка: нет</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Строк: %1</translation>
    </message>
    <message>
        <source>Rows above the header, not read: %1</source>
        <translation>Строки над заголовком, не читаются: %1</translation>
    </message>
    <message>
        <source>Rows below the data, not read: %1</source>
        <translation>Строки под данными, не читаются: %1</translation>
    </message>
    <message>
        <source>Rows without a value, not read: %1</source>
        <translation>Строк без значений, не читаются: %1</translation>
    </message>
    <message>
        <source>Rows longer or shorter than the header, rejected: %1 (%2)</source>
        <translation>Строк длиннее или короче заголовка, отклонено: %1 (%2)</translation>
    </message>
    <message>
        <source>Merged cells among the data, of which only the first has a value: %1</source>
        <translation>Объединённые ячейки среди данных, значение есть только в первой: %1</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and otherwise as %3: choose one.</source>
        <translation>«%1» можно прочитать как %2, а можно как %3: выберите одно.</translation>
    </message>
    <message>
        <source>“%1” has years of two digits: say that %2 is right.</source>
        <translation>В «%1» годы из двух цифр: подтвердите, что %2 верно.</translation>
    </message>
    <message>
        <source>“%1” holds %2, %3 times: give it with --missing if it stands for nothing.</source>
        <translation>В «%1» стоит %2, раз: %3. Укажите его в --missing, если он означает пустоту.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>crm: what the rows are: customers, deals, orders, tasks, meetings, notes, tickets, conversations, messages, ratings, or changes (a history: entity, record, field, from, to, by, at).</source>
        <translation>crm: что представляют строки: customers, deals, orders, tasks, meetings, notes, tickets, conversations, messages, ratings или changes (история: entity, record, field, from, to, by, at).</translation>
    </message>
    <message>
        <source>crm: what becomes of names that nobody has: people, words or customers = make, reject or empty; of changes also records = make (default) or reject; separated by commas.</source>
        <translation>crm: что делать с неизвестными именами: people, words или customers = make, reject или empty; для changes также records = make (по умолчанию) или reject; через запятую.</translation>
    </message>
    <message>
        <source>Tells, or with an argument says, in which currency amounts are that name none.</source>
        <translation>Сообщает (а с аргументом задаёт) валюту сумм, у которых она не указана.</translation>
    </message>
    <message>
        <source>Three letters: VND, RUB, USD …; without it: tells.</source>
        <translation>Три буквы: VND, RUB, USD…; без аргумента: сообщить.</translation>
    </message>
    <message>
        <source>kpi: only this metric, such as revenue; may be given more than once.</source>
        <translation>kpi: только этот показатель, например revenue; можно указать несколько раз.</translation>
    </message>
    <message>
        <source>Takes a growing queue_log or Master.csv as it grows, through rotation, or tables that appear in a folder, until interrupted.</source>
        <translation>Читает растущий queue_log или Master.csv, в том числе при ротации, или таблицы, появляющиеся в папке, пока не прервут.</translation>
    </message>
    <message>
        <source>What the file is: queue_log, or cdr for call detail records (Master.csv); or folder: its CSV and XLSX files become records, each once.</source>
        <translation>Что это за файл: queue_log или cdr для записей о звонках (Master.csv); или folder: её файлы CSV и XLSX становятся записями, каждый один раз.</translation>
    </message>
    <message>
        <source>File to follow, or folder to watch.</source>
        <translation>Файл, за которым следить, или наблюдаемая папка.</translation>
    </message>
    <message>
        <source>Say what to follow: follow queue_log|cdr FILE, or follow folder FOLDER</source>
        <translation>Скажите, за чем следить: follow queue_log|cdr ФАЙЛ или follow folder ПАПКА</translation>
    </message>
    <message>
        <source>List: csv (default), json, or xlsx with -o FILE.</source>
        <translation>Список: csv (по умолчанию), json или xlsx с -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>Leaves out its customers and what is done with them.</source>
        <translation>Без клиентов и того, что с ними делают.</translation>
    </message>
    <message>
        <source>csv (default), json, or xlsx with -o FILE.</source>
        <translation>csv (по умолчанию), json или xlsx с -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>A workbook needs a file: -o FILE.</source>
        <translation>Книге нужен файл: -o ФАЙЛ.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Нет правила «%1».</translation>
    </message>
    <message>
        <source>Leads: “assign run” hands out what is due; also preview, replay, ledger, rules.</source>
        <translation>Лиды: «assign run» раздаёт то, чему пришёл срок; также preview, replay, ledger, rules.</translation>
    </message>
    <message>
        <source>run: hands out now what is due; preview: who gets the next ones, or without a rule what is about to be taken back; replay: the last ones under other weights; ledger: who is owed how much; rules: lists them.</source>
        <translation>run: раздаёт то, чему пришёл срок; preview: кто получит следующие, а без правила — что скоро будет отозвано; replay: последние при других весах; ledger: кому сколько недодано; rules: перечисляет их.</translation>
    </message>
    <message>
        <source>Only this rule, by its name.</source>
        <translation>Только это правило, по названию.</translation>
    </message>
    <message>
        <source>As if it were this moment, ISO 8601 (default: now).</source>
        <translation>Как если бы был этот момент, ISO 8601 (по умолчанию: сейчас).</translation>
    </message>
    <message>
        <source>So many leads (default: 12).</source>
        <translation>Столько лидов (по умолчанию: 12).</translation>
    </message>
    <message>
        <source>Replay: weights of the rule&apos;s agents in its order, such as 3,4,5. Without --rule: the plain sequence.</source>
        <translation>Replay: веса операторов правила по порядку, например 3,4,5. Без --rule: просто последовательность.</translation>
    </message>
    <message>
        <source>Run: tells what would happen, and changes nothing.</source>
        <translation>Run: говорит, что произошло бы, и ничего не меняет.</translation>
    </message>
    <message>
        <source>--dry-run goes with “assign run”.</source>
        <translation>--dry-run указывают с «assign run».</translation>
    </message>
    <message>
        <source>--weights goes with “assign replay”.</source>
        <translation>--weights указывают с «assign replay».</translation>
    </message>
    <message>
        <source>Say what to do: assign run, preview, replay, ledger or rules.</source>
        <translation>Укажите, что сделать: assign run, preview, replay, ledger или rules.</translation>
    </message>
    <message>
        <source>--weights takes whole numbers from 0 to 9999, with commas between: 3,4,5.</source>
        <translation>--weights: целые числа от 0 до 9999 через запятую: 3,4,5.</translation>
    </message>
    <message>
        <source>Say by which rule or which weights: assign replay --weights 3,4,5 --count 12.</source>
        <translation>Укажите правило или веса: assign replay --weights 3,4,5 --count 12.</translation>
    </message>
    <message>
        <source>With all weights 0 nobody gets a lead.</source>
        <translation>Если все веса равны 0, лид не получит никто.</translation>
    </message>
    <message>
        <source>%L1 would be handed out, %L2 taken back.</source>
        <translation>Было бы роздано: %L1, отозвано: %L2.</translation>
    </message>
    <message>
        <source>%L1 handed out, %L2 taken back.</source>
        <translation>Роздано: %L1, отозвано: %L2.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has %n agent(s): as many weights are needed.</source>
        <translation>
            <numerusform>В правиле %n оператор: нужно столько же весов.</numerusform>
            <numerusform>В правиле %n оператора: нужно столько же весов.</numerusform>
            <numerusform>В правиле %n операторов: нужно столько же весов.</numerusform>
        </translation>
    </message>
    <message>
        <source>leads: figures of each rule, source or agent, or of all together (default).</source>
        <translation>leads: показатели каждого правила, источника или оператора либо всех вместе (по умолчанию).</translation>
    </message>
    <message>
        <source>Your role does not permit restoring a backup.</source>
        <translation>Ваша роль не разрешает восстанавливать резервную копию.</translation>
    </message>
    <message>
        <source>crm: tells what was imported, the last first; built_on names what something else was done with since.</source>
        <translation>crm: перечисляет импорты, последние первыми; built_on называет то, с чем с тех пор что-то сделали.</translation>
    </message>
    <message>
        <source>crm: takes a whole import back, as long as nothing was built on it: its number as --list tells it, or “last”.</source>
        <translation>crm: отменяет весь импорт, пока на нём ничего не построено: его номер из --list или «last».</translation>
    </message>
    <message>
        <source>Say one thing: import crm --list, or import crm --undo IMPORT.</source>
        <translation>Укажите что-то одно: import crm --list или import crm --undo IMPORT.</translation>
    </message>
    <message>
        <source>Name the import by its number, or “last”, not “%1”.</source>
        <translation>Укажите номер импорта или «last», а не «%1».</translation>
    </message>
    <message>
        <source>%1: the import was undone.</source>
        <translation>%1: импорт отменён.</translation>
    </message>
</context>
<context>
    <name>CompressedFile</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл не открывается.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>The packed file is damaged or not all there.</source>
        <translation>Сжатый файл повреждён или неполон.</translation>
    </message>
</context>
<context>
    <name>DoctorTables</name>
    <message>
        <source>Books</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Вошли</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>По тайм-ауту</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Выход по клавише</translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation>Выход: нет операторов</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидают</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Без завершения</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Сходится</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Импорт остановлен. Ничего не изменилось.</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>строк: %L1</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Not TITLE=field[:format]: “%1”.</source>
        <translation>Это не ЗАГОЛОВОК=поле[:формат]: «%1».</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>These figures are not yours to see.</source>
        <translation>Эти показатели вам не видны.</translation>
    </message>
    <message>
        <source>The range is empty.</source>
        <translation>Промежуток пуст.</translation>
    </message>
</context>
<context>
    <name>KpiExport</name>
    <message>
        <source>These figures are told by day, week, month or all.</source>
        <translation>Эти показатели даются по дням, неделям, месяцам или за всё время.</translation>
    </message>
    <message>
        <source>Unknown metric “%1”. There are: %2.</source>
        <translation>Неизвестный показатель «%1». Есть: %2.</translation>
    </message>
</context>
<context>
    <name>LeadOutcomeExport</name>
    <message>
        <source>These figures are told by day, week, month or all.</source>
        <translation>Эти показатели даются по дням, неделям, месяцам или за всё время.</translation>
    </message>
    <message>
        <source>Unknown “%1”. Figures of leads are told by: %2.</source>
        <translation>Неизвестно: «%1». Показатели лидов даются по: %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Live floor, KPIs and proof of every figure for call-centre supervisors.</source>
        <translation>Зал в реальном времени, KPI и подтверждение каждого показателя для супервизоров колл-центра.</translation>
    </message>
    <message>
        <source>Opens the demo: a simulated call centre in a store of its own.</source>
        <translation>Открывает демонстрацию: симулируемый колл-центр в отдельном хранилище.</translation>
    </message>
    <message>
        <source>Opens this store; makes it when missing.</source>
        <translation>Открывает это хранилище; создаёт, если его нет.</translation>
    </message>
    <message>
        <source>Language: en, vi or ru.</source>
        <translation>Язык: en, vi или ru.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Цвета: system, light или dark.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Не удаётся открыть хранилище</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Distinct calls in which the agent took part: dialled, was rung, or answered.</source>
        <translation>Разные звонки, в которых участвовал оператор: набирал сам, получал вызов или отвечал.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Принятые звонки</translation>
    </message>
    <message>
        <source>Talks with callers, each transfer counted.</source>
        <translation>Разговоры с абонентами; каждый перевод считается.</translation>
    </message>
    <message>
        <source>Missed rings</source>
        <translation>Пропущенные вызовы</translation>
    </message>
    <message>
        <source>Times the agent was rung in vain while the caller was still there.</source>
        <translation>Сколько раз оператору звонили без ответа, пока абонент ещё ждал.</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Исходящие звонки</translation>
    </message>
    <message>
        <source>Calls the agent dialled, answered or not.</source>
        <translation>Звонки, которые набрал оператор, с ответом и без.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Talk of the calls that entered in the interval, whenever the talk took place.</source>
        <translation>Разговоры по звонкам, поступившим в этом интервале, когда бы они ни состоялись.</translation>
    </message>
    <message>
        <source>Mean talk</source>
        <translation>Ср. разговор</translation>
    </message>
    <message>
        <source>Talk / answered.</source>
        <translation>Разговор / принято.</translation>
    </message>
    <message>
        <source>talk %1 / %2 answered</source>
        <translation>разговор %1 / принято %2</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>В системе</translation>
    </message>
    <message>
        <source>Time logged in, counted once however many queues the agent was in.</source>
        <translation>Время в системе; считается один раз, в скольких бы очередях ни был оператор.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Handling / (handling + available). Ringing counts as available.</source>
        <translation>Обработка / (обработка + свободен). Вызов считается свободным временем.</translation>
    </message>
    <message>
        <source>handling %1 / (handling %1 + available %2)</source>
        <translation>обработка %1 / (обработка %1 + свободен %2)</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Использование</translation>
    </message>
    <message>
        <source>Handling / logged-in time.</source>
        <translation>Обработка / время в системе.</translation>
    </message>
    <message>
        <source>handling %1 / logged in %2</source>
        <translation>обработка %1 / в системе %2</translation>
    </message>
    <message>
        <source>Pause share</source>
        <translation>Доля пауз</translation>
    </message>
    <message>
        <source>Paused / logged-in time.</source>
        <translation>Паузы / время в системе.</translation>
    </message>
    <message>
        <source>paused %1 / logged in %2</source>
        <translation>на паузе %1 / в системе %2</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Обработка</translation>
    </message>
    <message>
        <source>Talk + hold + wrap-up that passed in the interval.</source>
        <translation>Разговор + удержание + постобработка, прошедшие в интервале.</translation>
    </message>
    <message>
        <source>talk %1 + hold %2 + wrap-up %3</source>
        <translation>разговор %1 + удержание %2 + постобработка %3</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Время разговора</translation>
    </message>
    <message>
        <source>Talk that passed in the interval, in and out.</source>
        <translation>Разговоры, прошедшие в интервале, входящие и исходящие.</translation>
    </message>
    <message>
        <source>talk in %1 + talk out %2</source>
        <translation>входящие %1 + исходящие %2</translation>
    </message>
    <message>
        <source>Talking, in</source>
        <translation>Разговор, вх.</translation>
    </message>
    <message>
        <source>Talk time, calls in</source>
        <translation>Время разговора, входящие</translation>
    </message>
    <message>
        <source>Talk with callers that passed in the interval.</source>
        <translation>Разговоры с абонентами, прошедшие в интервале.</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>разговор %1</translation>
    </message>
    <message>
        <source>Talking, out</source>
        <translation>Разговор, исх.</translation>
    </message>
    <message>
        <source>Talk time, calls out</source>
        <translation>Время разговора, исходящие</translation>
    </message>
    <message>
        <source>Talk on calls the agent dialled that passed in the interval.</source>
        <translation>Разговоры по звонкам, которые набрал оператор, прошедшие в интервале.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Время удержания</translation>
    </message>
    <message>
        <source>Time the agent&apos;s callers were on hold.</source>
        <translation>Сколько абоненты оператора были на удержании.</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>удержание %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Время постобработки</translation>
    </message>
    <message>
        <source>Time after a call until the agent took calls again.</source>
        <translation>Время после звонка, пока оператор не стал снова принимать звонки.</translation>
    </message>
    <message>
        <source>wrap-up %1</source>
        <translation>постобработка %1</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>Свободное время</translation>
    </message>
    <message>
        <source>Logged in, neither paused nor handling a call.</source>
        <translation>В системе, не на паузе и не занят звонком.</translation>
    </message>
    <message>
        <source>available %1 of logged in %2</source>
        <translation>свободен %1 из %2 в системе</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Part of the available time in which the agent&apos;s phone rang.</source>
        <translation>Часть свободного времени, когда телефон оператора звонил.</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>вызов %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Time paused, counted once however many queues it was in.</source>
        <translation>Время на паузе; считается один раз, на сколько бы очередей ни действовала пауза.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Сейчас ждут</translation>
    </message>
    <message>
        <source>Callers waiting in the queue now.</source>
        <translation>Абоненты, ожидающие сейчас в очереди.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Макс. ожид.</translation>
    </message>
    <message>
        <source>Longest wait now</source>
        <translation>Дольше всех ждут сейчас</translation>
    </message>
    <message>
        <source>How long the caller who waits longest has been waiting.</source>
        <translation>Сколько ждёт абонент, ожидающий дольше всех.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Свободны</translation>
    </message>
    <message>
        <source>Agents available</source>
        <translation>Операторы свободны</translation>
    </message>
    <message>
        <source>Agents of the queue who could take a call now.</source>
        <translation>Операторы очереди, которые могли бы сейчас принять звонок.</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Говорят</translation>
    </message>
    <message>
        <source>Agents talking</source>
        <translation>Операторы разговаривают</translation>
    </message>
    <message>
        <source>Agents of the queue who talk now.</source>
        <translation>Операторы очереди, которые сейчас разговаривают.</translation>
    </message>
    <message>
        <source>Agents in wrap-up</source>
        <translation>Операторы в постобработке</translation>
    </message>
    <message>
        <source>Agents of the queue in wrap-up now.</source>
        <translation>Операторы очереди, которые сейчас в постобработке.</translation>
    </message>
    <message>
        <source>Agents paused</source>
        <translation>Операторы на паузе</translation>
    </message>
    <message>
        <source>Agents of the queue who are paused now.</source>
        <translation>Операторы очереди, которые сейчас на паузе.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Calls offered</source>
        <translation>Поступившие звонки</translation>
    </message>
    <message>
        <source>Callers who entered the queue, whatever came of it.</source>
        <translation>Абоненты, вошедшие в очередь, чем бы это ни кончилось.</translation>
    </message>
    <message>
        <source>Visits that an agent answered.</source>
        <translation>Обращения, принятые операторами.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Принято вовремя</translation>
    </message>
    <message>
        <source>Answered after a wait of at most the queue&apos;s threshold.</source>
        <translation>Принято после ожидания не дольше порога очереди.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Calls abandoned</source>
        <translation>Звонки, где не дождались</translation>
    </message>
    <message>
        <source>Callers who hung up while waiting.</source>
        <translation>Абоненты, положившие трубку во время ожидания.</translation>
    </message>
    <message>
        <source>Short abandoned</source>
        <translation>Короткие сбросы</translation>
    </message>
    <message>
        <source>Callers who hung up before the short limit.</source>
        <translation>Абоненты, положившие трубку раньше границы короткого сброса.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>По тайм-ауту</translation>
    </message>
    <message>
        <source>Callers whom the queue let go after its time limit.</source>
        <translation>Абоненты, которых очередь отпустила по истечении её предельного времени.</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>По клавише</translation>
    </message>
    <message>
        <source>Callers who pressed a key to leave.</source>
        <translation>Абоненты, вышедшие нажатием клавиши.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Нет операторов</translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation>Выход: нет операторов</translation>
    </message>
    <message>
        <source>Callers who left because no agent was in the queue.</source>
        <translation>Абоненты, ушедшие потому, что в очереди не было операторов.</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Пропущенные звонки</translation>
    </message>
    <message>
        <source>Abandoned + timed out + left by key + left empty.</source>
        <translation>Не дождались + по тайм-ауту + по клавише + нет операторов.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ещё ждут</translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation>Обращения, которые ещё не завершились.</translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation>Сколько раз оператору шёл вызов, а он не ответил.</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Callers turned away at the door; they are not offered.</source>
        <translation>Абоненты, которым отказано на входе; в поступившие не входят.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>Visits of which the log does not tell everything.</source>
        <translation>Обращения, о которых журнал говорит не всё.</translation>
    </message>
    <message>
        <source>%1 doubtful of %2 offered</source>
        <translation>сомнительных %1 из %2 поступивших</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершено</translation>
    </message>
    <message>
        <source>Calls ended</source>
        <translation>Завершённые звонки</translation>
    </message>
    <message>
        <source>Answered + abandoned + other exits.</source>
        <translation>Принято + не дождались + другие выходы.</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Другие выходы</translation>
    </message>
    <message>
        <source>Timed out + left by key + left empty.</source>
        <translation>По тайм-ауту + по клавише + нет операторов.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Вовремя</translation>
    </message>
    <message>
        <source>Served in time</source>
        <translation>Обслужено вовремя</translation>
    </message>
    <message>
        <source>Calls that each queue&apos;s own definition counts as served in time.</source>
        <translation>Звонки, которые по определению каждой очереди считаются обслуженными вовремя.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Учтено</translation>
    </message>
    <message>
        <source>Counted in the service level</source>
        <translation>Учтено в уровне сервиса</translation>
    </message>
    <message>
        <source>Calls that each queue&apos;s own definition measures the service level by.</source>
        <translation>Звонки, по которым определение каждой очереди измеряет уровень сервиса.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень сервиса</translation>
    </message>
    <message>
        <source>The share served in time, by each queue&apos;s own definition and threshold.</source>
        <translation>Доля обслуженных вовремя, по определению и порогу каждой очереди.</translation>
    </message>
    <message>
        <source>%1 in time / %2 counted</source>
        <translation>вовремя %1 / учтено %2</translation>
    </message>
    <message>
        <source>To recover</source>
        <translation>До цели</translation>
    </message>
    <message>
        <source>So many calls in a row must be answered in time to be back at the goal.</source>
        <translation>Столько звонков подряд нужно принять вовремя, чтобы вернуться к цели.</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Среднее время ожидания (ASA)</translation>
    </message>
    <message>
        <source>Mean wait of the answered.</source>
        <translation>Среднее ожидание принятых.</translation>
    </message>
    <message>
        <source>waits %1 / %2 answered</source>
        <translation>ожидание %1 / принято %2</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Среднее время обработки (AHT)</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) / answered.</source>
        <translation>(Разговор + удержание + постобработка) / принято.</translation>
    </message>
    <message>
        <source>(talk %1 + hold %2 + wrap-up %3) / %4 answered</source>
        <translation>(разговор %1 + удержание %2 + постобработка %3) / %4 принято</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Доля не дожд.</translation>
    </message>
    <message>
        <source>Abandoned, of answered + abandoned + other exits.</source>
        <translation>Доля не дождавшихся от суммы: принято + не дождались + другие выходы.</translation>
    </message>
    <message>
        <source>%1 abandoned / %2 ended</source>
        <translation>не дождались %1 / завершено %2</translation>
    </message>
    <message>
        <source>Abandon rate without short</source>
        <translation>Доля не дожд. без коротких</translation>
    </message>
    <message>
        <source>The abandon rate with short abandons left out of both.</source>
        <translation>Доля не дождавшихся, если не считать короткие сбросы ни там, ни там.</translation>
    </message>
    <message>
        <source>(%1 abandoned − %3 short) / (%2 ended − %3 short)</source>
        <translation>(не дождались %1 − коротких %3) / (завершено %2 − коротких %3)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Терпение</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>Среднее терпение</translation>
    </message>
    <message>
        <source>Mean wait of the abandoned.</source>
        <translation>Среднее ожидание не дождавшихся.</translation>
    </message>
    <message>
        <source>waits %1 / %2 abandoned</source>
        <translation>ожидание %1 / не дождались %2</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Макс. ожидание</translation>
    </message>
    <message>
        <source>The longest wait of all visits that ended.</source>
        <translation>Самое долгое ожидание среди завершившихся обращений.</translation>
    </message>
    <message>
        <source>the longest of %1 waits</source>
        <translation>самое долгое из ожиданий (%1)</translation>
    </message>
    <message>
        <source>Wait of answered</source>
        <translation>Ожид. принятых</translation>
    </message>
    <message>
        <source>Waits of the answered, added up.</source>
        <translation>Сумма ожиданий принятых.</translation>
    </message>
    <message>
        <source>Wait of abandoned</source>
        <translation>Ожид. не дожд.</translation>
    </message>
    <message>
        <source>Waits of the abandoned, added up.</source>
        <translation>Сумма ожиданий не дождавшихся.</translation>
    </message>
    <message>
        <source>Talk of all agents who took part, added up.</source>
        <translation>Сумма разговоров всех участвовавших операторов.</translation>
    </message>
    <message>
        <source>Time callers were put on hold, added up.</source>
        <translation>Сумма времени, когда абоненты были на удержании.</translation>
    </message>
    <message>
        <source>hold %1 in all</source>
        <translation>удержание, всего %1</translation>
    </message>
    <message>
        <source>Time agents wrapped up after these calls, added up.</source>
        <translation>Сумма времени постобработки после этих звонков.</translation>
    </message>
    <message>
        <source>wrap-up %1 in all</source>
        <translation>постобработка, всего %1</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Количество звонков</translation>
    </message>
    <message>
        <source>Distinct calls, in and out, answered or not, in which the agent took part: dialled, was rung in vain, or answered.</source>
        <translation>Разные звонки, исходящие и входящие, удачные и нет, в которых участвовал оператор: набирал, не взял трубку или ответил.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Соединено</translation>
    </message>
    <message>
        <source>Calls connected</source>
        <translation>Состоявшиеся звонки</translation>
    </message>
    <message>
        <source>Of the calls the agent took part in, those in which the agent talked.</source>
        <translation>Из звонков, в которых участвовал оператор, те, в которых он разговаривал.</translation>
    </message>
    <message>
        <source>Talk time, minutes</source>
        <translation>Время разговоров, минуты</translation>
    </message>
    <message>
        <source>Minutes the agent talked on calls that began in the period, in and out.</source>
        <translation>Минуты разговоров в звонках, начавшихся за период, исходящих и входящих.</translation>
    </message>
    <message>
        <source>Talk out</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Talk time of calls out, minutes</source>
        <translation>Время исходящих разговоров, минуты</translation>
    </message>
    <message>
        <source>Minutes the agent talked on outbound calls that began in the period.</source>
        <translation>Минуты разговоров в исходящих звонках, начавшихся за период.</translation>
    </message>
    <message>
        <source>Talk in</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Talk time of calls in, minutes</source>
        <translation>Время входящих разговоров, минуты</translation>
    </message>
    <message>
        <source>Minutes the agent talked on inbound calls that began in the period.</source>
        <translation>Минуты разговоров во входящих звонках, начавшихся за период.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Новые клиенты</translation>
    </message>
    <message>
        <source>Customers created in the period whose first owner is the agent.</source>
        <translation>Клиенты, созданные за период, первым ответственным за которых стал оператор.</translation>
    </message>
    <message>
        <source>Customers touched</source>
        <translation>Охвачено клиентов</translation>
    </message>
    <message>
        <source>Customers with interactions</source>
        <translation>Клиенты со взаимодействиями</translation>
    </message>
    <message>
        <source>Distinct customers whom the agent created, updated, noted, met, talked with, or whose deal they created or moved to another status.</source>
        <translation>Разные клиенты, которых оператор создал, изменил, отметил заметкой, встретил, с которыми говорил либо чью сделку завёл или перевёл в другой статус.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Interactions with customers</source>
        <translation>Взаимодействия с клиентами</translation>
    </message>
    <message>
        <source>Each counts one: customer created or updated, note added, deal created, edited or moved, call made to a customer, call received with success, met, care message sent, e-mail sent or received.</source>
        <translation>Каждое считается за одно: клиент создан или изменён, добавлена заметка, сделка создана, изменена или переведена, звонок клиенту, принятый звонок, встреча, сообщение заботы, отправленное или полученное письмо.</translation>
    </message>
    <message>
        <source>New tasks</source>
        <translation>Новые задачи</translation>
    </message>
    <message>
        <source>Tasks created</source>
        <translation>Новые задачи</translation>
    </message>
    <message>
        <source>Tasks created in the period for the agent.</source>
        <translation>Задачи, созданные за период для оператора.</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Выполнено задач</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Выполненные задачи</translation>
    </message>
    <message>
        <source>Tasks of the agent completed in the period.</source>
        <translation>Задачи оператора, выполненные за период.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Meetings of the agent that took place in the period.</source>
        <translation>Встречи оператора, состоявшиеся за период.</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>Отправленные письма</translation>
    </message>
    <message>
        <source>E-mails that the agent sent with success.</source>
        <translation>Письма, успешно отправленные оператором.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>Отправленные SMS</translation>
    </message>
    <message>
        <source>Customer-care SMS that the agent sent with success.</source>
        <translation>SMS заботы о клиентах, успешно отправленные оператором.</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>Новые сделки</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Новые сделки</translation>
    </message>
    <message>
        <source>Deals that the agent created in the period.</source>
        <translation>Сделки, созданные оператором за период.</translation>
    </message>
    <message>
        <source>Deals touched</source>
        <translation>Охвачено сделок</translation>
    </message>
    <message>
        <source>Deals with interactions</source>
        <translation>Сделки со взаимодействиями</translation>
    </message>
    <message>
        <source>Distinct deals that the agent created, updated or moved to another status.</source>
        <translation>Разные сделки, которые оператор создал, изменил или перевёл в другой статус.</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Выиграно</translation>
    </message>
    <message>
        <source>Deals that are won, each once, on the day it last became won, for its owner of then.</source>
        <translation>Выигранные сделки, каждая один раз, в день последнего выигрыша, за тогдашним ответственным.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Выручка</translation>
    </message>
    <message>
        <source>Amounts of the deals that are won, in the organisation&apos;s currency; others are counted beside.</source>
        <translation>Суммы выигранных сделок в валюте организации; в других валютах — отдельным счётом.</translation>
    </message>
    <message>
        <source>Deal interactions</source>
        <translation>Действий по сделкам</translation>
    </message>
    <message>
        <source>Interactions with deals</source>
        <translation>Действия по сделкам</translation>
    </message>
    <message>
        <source>Each counts one: deal created, updated, moved to another status, cancelled.</source>
        <translation>Каждое считается за одно: сделка создана, изменена, переведена в другой статус, отменена.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Order revenue</source>
        <translation>Выручка по заказам</translation>
    </message>
    <message>
        <source>Amounts of the orders that the agent performed, less discounts, in the organisation&apos;s currency.</source>
        <translation>Суммы заказов, выполненных оператором, за вычетом скидок, в валюте организации.</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Новые обращения</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>Новые обращения</translation>
    </message>
    <message>
        <source>Tickets created in the period for the agent; merged ones count nowhere.</source>
        <translation>Обращения оператора, созданные за период; объединённые не считаются.</translation>
    </message>
    <message>
        <source>Tickets done</source>
        <translation>Решено обращений</translation>
    </message>
    <message>
        <source>Tickets completed</source>
        <translation>Решённые обращения</translation>
    </message>
    <message>
        <source>Tickets of the agent that are done, on the day they were last done; merged ones count nowhere.</source>
        <translation>Решённые обращения оператора, в день последнего решения; объединённые не считаются.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Новые диалоги</translation>
    </message>
    <message>
        <source>Conversations of the agent opened in the period.</source>
        <translation>Диалоги оператора, открытые за период.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Ratings that customers gave, of each conversation and survey the last.</source>
        <translation>Оценки клиентов; для каждого диалога и опроса считается последняя.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Удовлетворённость</translation>
    </message>
    <message>
        <source>Share of ratings of at least 4 of 5 among all ratings.</source>
        <translation>Доля оценок не ниже 4 из 5 среди всех оценок.</translation>
    </message>
    <message>
        <source>at least 4 of 5 among %1 ratings</source>
        <translation>не ниже 4 из 5 среди оценок (%1)</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Средняя оценка</translation>
    </message>
    <message>
        <source>Mean of the ratings, of 5.</source>
        <translation>Среднее оценок по пятибалльной шкале.</translation>
    </message>
    <message>
        <source>mean of %1 ratings</source>
        <translation>среднее оценок (%1)</translation>
    </message>
    <message>
        <source>Customers in charge</source>
        <translation>Закреплённые клиенты</translation>
    </message>
    <message>
        <source>Customers whose owner the agent is at the end of the period, or now.</source>
        <translation>Клиенты, за которых оператор отвечает в конце периода или сейчас.</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) / answered; of an agent, of the calls they answered.</source>
        <translation>(Разговор + удержание + поствызывная обработка) / принятые; у оператора — по принятым им звонкам.</translation>
    </message>
    <message>
        <source>Share answered in time by each queue&apos;s own definition; of an agent or a team, of the calls they answered.</source>
        <translation>Доля принятых вовремя по определению каждой очереди; у оператора или группы — из принятых ими звонков.</translation>
    </message>
    <message>
        <source>Wait of the answered / answered; of an agent or a team, of the calls they answered.</source>
        <translation>Ожидание принятых / принятые; у оператора или группы — по принятым ими звонкам.</translation>
    </message>
    <message>
        <source>Abandoned / (answered + abandoned + other exits). Nobody in particular: known of everybody alone.</source>
        <translation>Брошенные / (принятые + брошенные + прочие выходы). Ничьи: известно только по всем вместе.</translation>
    </message>
    <message>
        <source>Abandoned + timed out + left by key + left empty. Nobody in particular: known of everybody alone.</source>
        <translation>Брошенные + по тайм-ауту + по клавише + из пустой очереди. Ничьи: известно только по всем вместе.</translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation>Первый ответ, среднее</translation>
    </message>
    <message>
        <source>First response, mean, in working time</source>
        <translation>Первый ответ, среднее, в рабочем времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: the mean.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в рабочем времени организации: среднее.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Первый ответ, медиана</translation>
    </message>
    <message>
        <source>First response, median, in working time</source>
        <translation>Первый ответ, медиана, в рабочем времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: the median, interpolated.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в рабочем времени организации: медиана с интерполяцией.</translation>
    </message>
    <message>
        <source>First response, 90 %</source>
        <translation>Первый ответ, 90 %</translation>
    </message>
    <message>
        <source>First response, 90th percentile, in working time</source>
        <translation>Первый ответ, 90-й процентиль, в рабочем времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: nine of ten take at most that, interpolated.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в рабочем времени организации: девять из десяти не дольше, с интерполяцией.</translation>
    </message>
    <message>
        <source>First response, mean, calendar</source>
        <translation>Первый ответ, среднее, по календарю</translation>
    </message>
    <message>
        <source>First response, mean, in calendar time</source>
        <translation>Первый ответ, среднее, в календарном времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: the mean.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в календарном времени: среднее.</translation>
    </message>
    <message>
        <source>First response, median, calendar</source>
        <translation>Первый ответ, медиана, по календарю</translation>
    </message>
    <message>
        <source>First response, median, in calendar time</source>
        <translation>Первый ответ, медиана, в календарном времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: the median, interpolated.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в календарном времени: медиана с интерполяцией.</translation>
    </message>
    <message>
        <source>First response, 90 %, calendar</source>
        <translation>Первый ответ, 90 %, по календарю</translation>
    </message>
    <message>
        <source>First response, 90th percentile, in calendar time</source>
        <translation>Первый ответ, 90-й процентиль, в календарном времени</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: nine of ten take at most that, interpolated.</source>
        <translation>От первого ждущего сообщения клиента до первого ответа человека, в календарном времени: девять из десяти не дольше, с интерполяцией.</translation>
    </message>
    <message>
        <source>Resolution, mean</source>
        <translation>Решение, среднее</translation>
    </message>
    <message>
        <source>Resolution, mean, in working time</source>
        <translation>Решение, среднее, в рабочем времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: the mean.</source>
        <translation>От открытия диалога до последнего закрытия, в рабочем времени организации: среднее.</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Решение, медиана</translation>
    </message>
    <message>
        <source>Resolution, median, in working time</source>
        <translation>Решение, медиана, в рабочем времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: the median, interpolated.</source>
        <translation>От открытия диалога до последнего закрытия, в рабочем времени организации: медиана с интерполяцией.</translation>
    </message>
    <message>
        <source>Resolution, 90 %</source>
        <translation>Решение, 90 %</translation>
    </message>
    <message>
        <source>Resolution, 90th percentile, in working time</source>
        <translation>Решение, 90-й процентиль, в рабочем времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: nine of ten take at most that, interpolated.</source>
        <translation>От открытия диалога до последнего закрытия, в рабочем времени организации: девять из десяти не дольше, с интерполяцией.</translation>
    </message>
    <message>
        <source>Resolution, mean, calendar</source>
        <translation>Решение, среднее, по календарю</translation>
    </message>
    <message>
        <source>Resolution, mean, in calendar time</source>
        <translation>Решение, среднее, в календарном времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: the mean.</source>
        <translation>От открытия диалога до последнего закрытия, в календарном времени: среднее.</translation>
    </message>
    <message>
        <source>Resolution, median, calendar</source>
        <translation>Решение, медиана, по календарю</translation>
    </message>
    <message>
        <source>Resolution, median, in calendar time</source>
        <translation>Решение, медиана, в календарном времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: the median, interpolated.</source>
        <translation>От открытия диалога до последнего закрытия, в календарном времени: медиана с интерполяцией.</translation>
    </message>
    <message>
        <source>Resolution, 90 %, calendar</source>
        <translation>Решение, 90 %, по календарю</translation>
    </message>
    <message>
        <source>Resolution, 90th percentile, in calendar time</source>
        <translation>Решение, 90-й процентиль, в календарном времени</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: nine of ten take at most that, interpolated.</source>
        <translation>От открытия диалога до последнего закрытия, в календарном времени: девять из десяти не дольше, с интерполяцией.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
    <message>
        <source>Leads received</source>
        <translation>Полученные лиды</translation>
    </message>
    <message>
        <source>Customers whom a hand-out gave to the agent in the period.</source>
        <translation>Клиенты, переданные оператору раздачей за период.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>Leads handed out</source>
        <translation>Роздано лидов</translation>
    </message>
    <message>
        <source>Leads that were handed out in the period, also those taken back from another; undone ones count nowhere.</source>
        <translation>Лиды, розданные за период, в том числе отозванные у другого; отменённые раздачи не считаются.</translation>
    </message>
    <message>
        <source>Arrival to care</source>
        <translation>От прихода до контакта</translation>
    </message>
    <message>
        <source>Arrival to first care, median</source>
        <translation>От прихода до первого контакта, медиана</translation>
    </message>
    <message>
        <source>Median of the working time from a lead&apos;s arrival to the first care of who got it; recalls and leads without care are left out.</source>
        <translation>Медиана рабочего времени от прихода лида до первого контакта того, кто его получил; отозванные лиды и лиды без контакта не входят.</translation>
    </message>
    <message>
        <source>Arrival to care, 90 %</source>
        <translation>От прихода до контакта, 90 %</translation>
    </message>
    <message>
        <source>Arrival to first care, 90th percentile</source>
        <translation>От прихода до первого контакта, 90-й процентиль</translation>
    </message>
    <message>
        <source>Nine of ten leads had the first care of who got them within so much working time from their arrival; recalls and leads without care are left out.</source>
        <translation>С девятью из десяти лидов получивший их связался за столько рабочего времени от прихода; отозванные лиды и лиды без контакта не входят.</translation>
    </message>
    <message>
        <source>Hand-out to care</source>
        <translation>От раздачи до контакта</translation>
    </message>
    <message>
        <source>Hand-out to first care, median</source>
        <translation>От раздачи до первого контакта, медиана</translation>
    </message>
    <message>
        <source>Median of the working time from the hand-out to the first care of who got the lead; leads without care are left out.</source>
        <translation>Медиана рабочего времени от раздачи до первого контакта того, кто получил лид; лиды без контакта не входят.</translation>
    </message>
    <message>
        <source>Hand-out to care, 90 %</source>
        <translation>От раздачи до контакта, 90 %</translation>
    </message>
    <message>
        <source>Hand-out to first care, 90th percentile</source>
        <translation>От раздачи до первого контакта, 90-й процентиль</translation>
    </message>
    <message>
        <source>Nine of ten leads had the first care of who got them within so much working time from the hand-out; leads without care are left out.</source>
        <translation>С девятью из десяти лидов получивший их связался за столько рабочего времени от раздачи; лиды без контакта не входят.</translation>
    </message>
    <message>
        <source>First care in time</source>
        <translation>Первый контакт в срок</translation>
    </message>
    <message>
        <source>Share of leads with first care within the target of their rule, in working time, among those with care or past it; rules without a target count nowhere.</source>
        <translation>Доля лидов, первый контакт с которыми был в срок по их правилу, в рабочем времени, среди лидов с контактом или с истёкшим сроком; правила без срока не считаются.</translation>
    </message>
    <message>
        <source>No care</source>
        <translation>Без контакта</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Ни одного контакта</translation>
    </message>
    <message>
        <source>Leads handed out in the period for which who got them has not cared, up to now or until they went to another.</source>
        <translation>Лиды, розданные за период, с которыми получивший их так и не связался: до сих пор или пока они не ушли другому.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Leads won</source>
        <translation>Успешных лидов</translation>
    </message>
    <message>
        <source>Leads handed out in the period of which a deal was won while who got them held them.</source>
        <translation>Лиды, розданные за период, по которым сделка стала успешной, пока их вёл получивший.</translation>
    </message>
    <message>
        <source>Won of handed out</source>
        <translation>Успешно из розданных</translation>
    </message>
    <message>
        <source>Share of the leads handed out in the period of which a deal was won while who got them held them.</source>
        <translation>Доля лидов, розданных за период, по которым сделка стала успешной, пока их вёл получивший.</translation>
    </message>
    <message>
        <source>Typed in by people; those of several days add up.</source>
        <translation>Вводится людьми; значения нескольких дней складываются.</translation>
    </message>
</context>
<context>
    <name>NameLimits</name>
    <message>
        <source>One queue too many: a store keeps %L1 at most.</source>
        <translation>Слишком много очередей: хранилище ведёт не более %L1.</translation>
    </message>
    <message>
        <source>One agent too many: a store keeps %L1 at most.</source>
        <translation>Слишком много операторов: хранилище ведёт не более %L1.</translation>
    </message>
</context>
<context>
    <name>OrdinaryFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Такого файла нет.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Это папка, а не файл.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Пароль содержит не меньше %1 знаков.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Пароль слишком длинный.</translation>
    </message>
    <message>
        <source>The password is the name itself.</source>
        <translation>Пароль совпадает с именем.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the password safe.</source>
        <translation>Не хватает памяти, чтобы защитить пароль.</translation>
    </message>
</context>
<context>
    <name>PbxOrder</name>
    <message>
        <source>A phone is written as technology and number, for example PJSIP/200.</source>
        <translation>Телефон записывается как технология и номер, например PJSIP/200.</translation>
    </message>
    <message>
        <source>The channel of the talk has an unusable name.</source>
        <translation>Имя канала разговора непригодно.</translation>
    </message>
    <message>
        <source>This number cannot be dialled.</source>
        <translation>Этот номер набрать нельзя.</translation>
    </message>
    <message>
        <source>The context of the dialling plan has an unusable name.</source>
        <translation>Имя контекста набора непригодно.</translation>
    </message>
</context>
<context>
    <name>PeopleRules</name>
    <message>
        <source>Your role does not permit managing people.</source>
        <translation>Ваша роль не позволяет управлять людьми.</translation>
    </message>
    <message>
        <source>Only an owner manages owners.</source>
        <translation>Владельцами управляет только владелец.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
    <message>
        <source>The first person is an owner who signs in.</source>
        <translation>Первый человек — владелец, который входит в программу.</translation>
    </message>
    <message>
        <source>A person has a name.</source>
        <translation>У человека есть имя.</translation>
    </message>
    <message>
        <source>The name to sign in with begins and ends without a space.</source>
        <translation>Имя для входа не начинается и не кончается пробелом.</translation>
    </message>
    <message>
        <source>Somebody else signs in with that name.</source>
        <translation>Под этим именем входит кто-то другой.</translation>
    </message>
    <message>
        <source>The last owner stays owner. Make somebody else an owner first.</source>
        <translation>Последний владелец остаётся владельцем. Сначала назначьте другого.</translation>
    </message>
    <message>
        <source>A team has a name.</source>
        <translation>У группы есть название.</translation>
    </message>
    <message>
        <source>There is a team of that name.</source>
        <translation>Группа с таким названием уже есть.</translation>
    </message>
    <message>
        <source>The team&apos;s head is nobody who is known.</source>
        <translation>Руководитель группы не найден.</translation>
    </message>
    <message>
        <source>The person or the team is not known.</source>
        <translation>Человек или группа не найдены.</translation>
    </message>
    <message>
        <source>A membership lasts at least a day.</source>
        <translation>Участие в группе длится не меньше дня.</translation>
    </message>
    <message>
        <source>They are in that team on these days already.</source>
        <translation>В эти дни человек уже в этой группе.</translation>
    </message>
    <message>
        <source>The person is not known.</source>
        <translation>Человек не найден.</translation>
    </message>
    <message>
        <source>A leave lasts at least a day.</source>
        <translation>Отпуск длится не меньше дня.</translation>
    </message>
    <message>
        <source>Somebody else stands in.</source>
        <translation>Замещает кто-то другой.</translation>
    </message>
    <message>
        <source>They have been here since, or stand for others. Mark them as left instead.</source>
        <translation>Этот человек уже работал здесь или числится за другими. Отметьте его как ушедшего.</translation>
    </message>
    <message>
        <source>The team is dissolved on these days.</source>
        <translation>В эти дни команда уже расформирована.</translation>
    </message>
    <message>
        <source>They are away on these days already.</source>
        <translation>На эти дни отсутствие уже записано.</translation>
    </message>
    <message>
        <source>That name on the phone is that of %1 already.</source>
        <translation>Это имя на телефонии уже принадлежит: %1.</translation>
    </message>
    <message>
        <source>They do not sign in: they have no name for it.</source>
        <translation>Этот человек не входит в программу: у него нет имени для входа.</translation>
    </message>
    <message>
        <source>A name has at most 80 characters, and none that cannot be seen.</source>
        <translation>В имени не больше 80 знаков и нет невидимых.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>There is no number.</source>
        <translation>Номера нет.</translation>
    </message>
    <message>
        <source>An extension stands behind the number.</source>
        <translation>После номера стоит добавочный.</translation>
    </message>
    <message>
        <source>No country&apos;s code begins with 0.</source>
        <translation>Ни один код страны не начинается с 0.</translation>
    </message>
    <message>
        <source>No Vietnamese number has this length or beginning.</source>
        <translation>Вьетнамских номеров такой длины или с таким началом нет.</translation>
    </message>
    <message>
        <source>A Russian number has ten digits after 8 or +7.</source>
        <translation>В российском номере после 8 или +7 десять цифр.</translation>
    </message>
    <message>
        <source>No number has this many digits.</source>
        <translation>Номеров с таким количеством цифр не бывает.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Это не номер телефона.</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Name told</source>
        <translation>Сообщённое имя</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Выделить всё</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Шаг вв&amp;ерх</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Шаг вн&amp;из</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Открыть раскрывающийся список</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Выбрать</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Найти каталог</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Перейти к:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Имя файла:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Каталог:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Типы файлов:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Каталоги</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Диск</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Ярлык</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестный</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Родительский каталог</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Перейти в родительский каталог</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Создать папку</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Создать новую папку</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Новая папка</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Переключить в режим списка</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Подробный вид</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Переключить в подробный режим</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Боковая панель</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Места и закладки</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Недавние места</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Показать </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Показать ск&amp;рытые файлы</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Каталог не найден.
Проверьте правильность указанного имени каталога.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Файл не найден.
Проверьте правильность указанного имени файла.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 уже существует.
Заменить его?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» защищён от записи.
Действительно удалить?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Действительно удалить «%1»?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Не удалось удалить каталог.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Дата изменения</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Компьютер</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Показать подробности...</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Скрыть подробности...</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Прервать</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>По умолчанию</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Н&amp;ет для всех</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Сохранить все</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Да для &amp;всех</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Прокрутить сюда</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>На страницу вверх</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>На страницу вниз</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Прокрутить вверх</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Прокрутить вниз</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>К левой границе</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>К правой границе</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>На страницу влево</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>На страницу вправо</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Прокрутить влево</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Прокрутить вправо</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить действие</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повторить действие</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Вырезать</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Скопировать &amp;адрес ссылки</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>В&amp;ставить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>QueueLogDecoder</name>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>Строка длиннее 64 КиБ.</translation>
    </message>
    <message>
        <source>The line contains NUL bytes.</source>
        <translation>В строке есть нулевые байты (NUL).</translation>
    </message>
    <message>
        <source>The line has fewer than five fields.</source>
        <translation>В строке меньше пяти полей.</translation>
    </message>
    <message>
        <source>The time “%1” is not a number.</source>
        <translation>Время «%1» — не число.</translation>
    </message>
    <message>
        <source>The time %1 lies before 1990.</source>
        <translation>Время %1 раньше 1990 года.</translation>
    </message>
    <message>
        <source>The time %1 lies after 2099.</source>
        <translation>Время %1 позже 2099 года.</translation>
    </message>
    <message>
        <source>The line names no event.</source>
        <translation>В строке не указано событие.</translation>
    </message>
    <message>
        <source>%1 without a call.</source>
        <translation>%1 без звонка.</translation>
    </message>
    <message>
        <source>%1 without a queue.</source>
        <translation>%1 без очереди.</translation>
    </message>
    <message>
        <source>%1 without an agent.</source>
        <translation>%1 без оператора.</translation>
    </message>
    <message>
        <source>“%1” stands where a length of time belongs.</source>
        <translation>«%1» стоит там, где должна быть длительность.</translation>
    </message>
    <message>
        <source>The length of time %1 is negative.</source>
        <translation>Длительность %1 отрицательна.</translation>
    </message>
    <message>
        <source>The length of time %1 is over ten years.</source>
        <translation>Длительность %1 превышает десять лет.</translation>
    </message>
</context>
<context>
    <name>QueueLogFile</name>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Файл сжат. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.</source>
        <translation>Файл в кодировке UTF-16, а не в той, которую пишет Asterisk. Преобразуйте его в UTF-8.</translation>
    </message>
    <message>
        <source>The file is binary, not a queue_log.</source>
        <translation>Файл двоичный, это не queue_log.</translation>
    </message>
    <message>
        <source>The file does not look like a queue_log.</source>
        <translation>Файл не похож на queue_log.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Не удаётся открыть файл: %1</translation>
    </message>
    <message>
        <source>The file is shorter than when it was last read.</source>
        <translation>Файл стал короче, чем при последнем чтении.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Не удаётся прочитать файл: %1</translation>
    </message>
</context>
<context>
    <name>RecordChecks</name>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Текст длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>There is a control character in the text.</source>
        <translation>В тексте есть управляющий символ.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
    <message>
        <source>This cannot be chosen here.</source>
        <translation>Здесь это выбрать нельзя.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Это не число.</translation>
    </message>
    <message>
        <source>There is no such currency: write its three letters, as VND, RUB, USD.</source>
        <translation>Такой валюты нет: укажите три буквы, например VND, RUB, USD.</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Не адрес почты.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Не число.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>В числе слишком много цифр.</translation>
    </message>
    <message>
        <source>Neither yes nor no.</source>
        <translation>Ни да, ни нет.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Не дата.</translation>
    </message>
    <message>
        <source>Not one of: %1.</source>
        <translation>Не из списка: %1.</translation>
    </message>
    <message>
        <source>Nothing tells which record it is: %1 are empty.</source>
        <translation>Неясно, какая это запись: %1 — пусто.</translation>
    </message>
    <message>
        <source>It fits %1 records.</source>
        <translation>Подходит к %1 записям.</translation>
    </message>
    <message>
        <source>A time of the day without the day.</source>
        <translation>Время без дня.</translation>
    </message>
    <message>
        <source>Several records are called “%1”.</source>
        <translation>Несколько записей называются «%1».</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Нет «%1».</translation>
    </message>
    <message>
        <source>There is no person called “%1”.</source>
        <translation>Нет человека с именем «%1».</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>«%1» нет в списке.</translation>
    </message>
    <message>
        <source>Two readings fit the column “%1”: say which one is meant.</source>
        <translation>Столбец «%1» можно прочесть двояко: укажите, как верно.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>Нет записей вида «%1».</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Нет поля «%1».</translation>
    </message>
    <message>
        <source>Phones are of vn, ru or other, not of “%1”.</source>
        <translation>Номера бывают vn, ru или other, а не «%1».</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>В файле нет столбца «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers got their leading 0 back: their cells were numbers.</source>
        <translation>
            <numerusform>%n номеру возвращён начальный 0: в ячейке было число.</numerusform>
            <numerusform>%n номерам возвращён начальный 0: в ячейках были числа.</numerusform>
            <numerusform>%n номерам возвращён начальный 0: в ячейках были числа.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Загрузка остановлена.</translation>
    </message>
    <message>
        <source>In row %1 too.</source>
        <translation>Есть и в строке %1.</translation>
    </message>
    <message>
        <source>Nothing tells when it was so.</source>
        <translation>Неясно, когда так было.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>Время в будущем.</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”.</source>
        <translation>Нет сопоставления «%1».</translation>
    </message>
    <message>
        <source>A history may have %1 rows at most: divide the file.</source>
        <translation>В истории может быть не более %1 строк: разделите файл.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes tell another value before them than the records have.</source>
        <translation>
            <numerusform>%n изменение называет прежнее значение иначе, чем запись.</numerusform>
            <numerusform>%n изменения называют прежнее значение иначе, чем записи.</numerusform>
            <numerusform>%n изменений называют прежнее значение иначе, чем записи.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: “%2” was another.</source>
        <translation>Строка %1: «%2» было другим.</translation>
    </message>
    <message>
        <source>Changes tell their record themselves: leave out the keys.</source>
        <translation>Изменения сами называют свою запись: уберите ключи.</translation>
    </message>
    <message>
        <source>Two columns would be “%1”.</source>
        <translation>Два столбца стали бы «%1».</translation>
    </message>
    <message>
        <source>No column tells “%1”. A history has entity, record, field, to and at; from and by where they are known.</source>
        <translation>Ни один столбец не говорит «%1». В истории есть entity, record, field, to и at; from и by, если известны.</translation>
    </message>
    <message>
        <source>Two readings fit the values of “%1”: say with the column “%2” which one is meant.</source>
        <translation>Значения «%1» можно прочесть двояко: укажите у столбца «%2», как именно.</translation>
    </message>
    <message>
        <source>Cells of several rows are shown as one: %1. Only the first of each has the value; the others were read as empty.</source>
        <translation>Ячейки нескольких строк объединены: %1. Значение есть только в первой из них; остальные прочитаны как пустые.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Нет импорта, который можно отменить.</translation>
    </message>
    <message>
        <source>There is no import of that number.</source>
        <translation>Импорта с таким номером нет.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>Этот импорт уже отменён.</translation>
    </message>
</context>
<context>
    <name>RecordImportDialog</name>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>целое число</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>date</source>
        <translation>дата</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>дата и время</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>Deal, %1</source>
        <extracomment>%1: a field of the deal that a customer&apos;s row makes beside them</extracomment>
        <translation>Сделка, %1</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>валюта</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>выбор</translation>
    </message>
    <message>
        <source>person</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;date&quot; or &quot;number&quot;, %2: how it is written</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage of deals</source>
        <translation>Этап сделок</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Stage&quot;, %2: a new word of that list</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Stroke  |</source>
        <translation>Черта  |</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Тип записи</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Changes (a history)</source>
        <translation>Изменения (история)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Новый клиент</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Сделка</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Новая сделка</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Заказы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Заказ</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый заказ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Новая заметка</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Новая заявка</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Диалоги</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Новый диалог</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое сообщение</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>New rating</source>
        <translation>Новая оценка</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>As given by the system that keeps the record elsewhere.</source>
        <translation>Как его назвала система, в которой запись ведётся ещё.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создано</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>When something of it was last changed.</source>
        <translation>Когда в записи что-то меняли в последний раз.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Кто создал</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>When anything last happened with the customer: a call, a message, a change.</source>
        <translation>Когда с клиентом в последний раз что-то было: звонок, сообщение, изменение.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Who is in charge of it.</source>
        <translation>Кто за это отвечает.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>База</translation>
    </message>
    <message>
        <source>The collection of customers it belongs to; each pool has its own stages.</source>
        <translation>База, к которой относится клиент; у каждой базы свои этапы.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>How far it has come; the bars show its place among the stages.</source>
        <translation>Как далеко дошло; полоски показывают место среди этапов.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where the customer came from.</source>
        <translation>Откуда пришёл клиент.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>О клиенте</translation>
    </message>
    <message>
        <source>A remark that is always shown with the customer.</source>
        <translation>Пометка, которая всегда видна у клиента.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Three letters; empty: the organisation&apos;s.</source>
        <translation>Три буквы; пусто — валюта организации.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Продукт</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Закрыта</translation>
    </message>
    <message>
        <source>When it was won, lost or cancelled.</source>
        <translation>Когда она стала успешной, проигранной или отменена.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Кто провёл</translation>
    </message>
    <message>
        <source>For whom the revenue counts.</source>
        <translation>Кому засчитывается выручка.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Скидка</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Подзаявка к</translation>
    </message>
    <message>
        <source>The ticket of which this one is a part.</source>
        <translation>Заявка, частью которой является эта.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Приоритет</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Первый ответ</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Начат</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Решён</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Код звонка</translation>
    </message>
    <message>
        <source>The call that was rated, by the id that the telephone system gave it.</source>
        <translation>Оценённый звонок, по коду телефонной системы.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who was rated.</source>
        <translation>Кого оценили.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Балл</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>The best score there is.</source>
        <translation>Наивысший возможный балл.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Когда оценили</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыта</translation>
    </message>
    <message>
        <source>won</source>
        <translation>успешна</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>проиграна</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>отменена</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новая</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>продление</translation>
    </message>
    <message>
        <source>upsell or cross-sell</source>
        <translation>допродажа</translation>
    </message>
    <message>
        <source>other</source>
        <translation>другое</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>запланирована</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>состоялась</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>не состоялась</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидает</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнена</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>объединена</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>решён</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>эл. почта</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>care</source>
        <translation>забота</translation>
    </message>
    <message>
        <source>in</source>
        <translation>входящее</translation>
    </message>
    <message>
        <source>out</source>
        <translation>исходящее</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
    <message>
        <source>person</source>
        <translation>сотрудник</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Базы</translation>
    </message>
    <message>
        <source>Stages of customers</source>
        <translation>Этапы клиентов</translation>
    </message>
    <message>
        <source>Stages of deals</source>
        <translation>Этапы сделок</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Регионы</translation>
    </message>
    <message>
        <source>Types of tasks</source>
        <translation>Типы задач</translation>
    </message>
    <message>
        <source>Types of appointments</source>
        <translation>Типы встреч</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Приоритеты</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Продукты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln клиент</numerusform>
            <numerusform>%Ln клиента</numerusform>
            <numerusform>%Ln клиентов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln встреча</numerusform>
            <numerusform>%Ln встречи</numerusform>
            <numerusform>%Ln встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln диалог</numerusform>
            <numerusform>%Ln диалога</numerusform>
            <numerusform>%Ln диалогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln оценка</numerusform>
            <numerusform>%Ln оценки</numerusform>
            <numerusform>%Ln оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many show, %2: &quot;8,946 customers&quot;</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>How far it has come; a cross stands for one that was lost or cancelled.</source>
        <translation>Как далеко дошла; крестик — проиграна или отменена.</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Все базы</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Все этапы</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Все ответственные</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Все источники</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Все каналы</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Все регионы</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Любой статус</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Все типы</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Все продукты</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Любой приоритет</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>%1: a field&apos;s name</extracomment>
        <translation>%1: любой</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln база</numerusform>
            <numerusform>%Ln базы</numerusform>
            <numerusform>%Ln баз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln этап</numerusform>
            <numerusform>%Ln этапа</numerusform>
            <numerusform>%Ln этапов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln ответственный</numerusform>
            <numerusform>%Ln ответственных</numerusform>
            <numerusform>%Ln ответственных</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln канал</numerusform>
            <numerusform>%Ln канала</numerusform>
            <numerusform>%Ln каналов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln регион</numerusform>
            <numerusform>%Ln региона</numerusform>
            <numerusform>%Ln регионов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln тип</numerusform>
            <numerusform>%Ln типа</numerusform>
            <numerusform>%Ln типов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Без ответственного</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>Вне баз</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не указано</translation>
    </message>
</context>
<context>
    <name>Scorecards</name>
    <message>
        <source>The card is not in force in that month.</source>
        <translation>Карта в этом месяце не действует.</translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation>Сумма весов не равна 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>The month ends in %n day(s).</source>
        <translation>
            <numerusform>Месяц закончится через %n день.</numerusform>
            <numerusform>Месяц закончится через %n дня.</numerusform>
            <numerusform>Месяц закончится через %n дней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is closed already.</source>
        <translation>Месяц уже закрыт.</translation>
    </message>
    <message>
        <source>Say why the month is closed with values missing.</source>
        <translation>Укажите, почему месяц закрывается без некоторых значений.</translation>
    </message>
    <message>
        <source>The indicator has no name.</source>
        <translation>У показателя нет названия.</translation>
    </message>
    <message>
        <source>Another indicator has that name.</source>
        <translation>Такое название уже есть у другого показателя.</translation>
    </message>
    <message>
        <source>The short name is of letters, digits and _, and unlike the others.</source>
        <translation>Краткое имя состоит из букв, цифр и _ и не повторяется.</translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation>План не задан.</translation>
    </message>
    <message>
        <source>With such a target the worst value must be given.</source>
        <translation>При таком плане нужно задать худшее значение.</translation>
    </message>
    <message>
        <source>The worst value must be worse than the target.</source>
        <translation>Худшее значение должно быть хуже плана.</translation>
    </message>
    <message>
        <source>The cap is from 100 to 200 %.</source>
        <translation>Предел — от 100 до 200 %.</translation>
    </message>
    <message>
        <source>A weight is from 0 to 100 %.</source>
        <translation>Вес — от 0 до 100 %.</translation>
    </message>
    <message>
        <source>There is no such metric.</source>
        <translation>Такой метрики нет.</translation>
    </message>
    <message>
        <source>The metric is told in another unit.</source>
        <translation>Метрика измеряется в других единицах.</translation>
    </message>
    <message>
        <source>The metric cannot be filtered by that.</source>
        <translation>Метрику нельзя отобрать по этому признаку.</translation>
    </message>
    <message>
        <source>The metric does not grow with the days: it has no rate.</source>
        <translation>Метрика не растёт с каждым днём: у неё нет темпа.</translation>
    </message>
    <message>
        <source>The month is closed. Reopen it first.</source>
        <translation>Месяц закрыт. Сначала откройте его снова.</translation>
    </message>
    <message>
        <source>A band has no name.</source>
        <translation>У одной из оценок нет названия.</translation>
    </message>
    <message>
        <source>A band begins between 0 and 200 points.</source>
        <translation>Граница оценки — от 0 до 200 баллов.</translation>
    </message>
    <message>
        <source>Two bands have the same name or the same edge.</source>
        <translation>У двух оценок одинаковое название или граница.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>У шаблона нет названия.</translation>
    </message>
    <message>
        <source>The template has no indicators.</source>
        <translation>В шаблоне нет показателей.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>HR and administration</source>
        <translation>Кадры и администрация</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Бухгалтерия</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>Клиентская служба</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Маркетинг</translation>
    </message>
    <message>
        <source>not typed in</source>
        <translation>не введено</translation>
    </message>
    <message>
        <source>no source tells of it</source>
        <translation>нет источника данных</translation>
    </message>
    <message>
        <source>there is nothing it is a share of</source>
        <translation>не от чего считать долю</translation>
    </message>
    <message>
        <source>divided by zero</source>
        <translation>деление на ноль</translation>
    </message>
    <message>
        <source>a part of the formula is missing</source>
        <translation>не хватает части формулы</translation>
    </message>
    <message>
        <source>the formula comes to too large a number</source>
        <translation>формула даёт слишком большое число</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>темпа пока нет</translation>
    </message>
    <message>
        <source>the indicator is not complete</source>
        <translation>показатель задан не полностью</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Формула пуста.</translation>
    </message>
    <message>
        <source>A formula has at most %1 characters.</source>
        <translation>В формуле не более %1 знаков.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation>Слишком много вложенных скобок.</translation>
    </message>
    <message>
        <source>“%1” has no meaning in a formula.</source>
        <translation>«%1» в формуле ничего не значит.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>«%1» — не число.</translation>
    </message>
    <message>
        <source>The name is not closed: » is missing.</source>
        <translation>Название не закрыто: не хватает ».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>В конце чего-то не хватает.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>«%1» здесь не подходит.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Скобка не закрыта.</translation>
    </message>
    <message>
        <source>Values are separated by “;”. A comma stands only within a number.</source>
        <translation>Значения разделяются «;». Запятая стоит только внутри числа.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are min, max, sum and if.</source>
        <translation>Функции «%1» нет. Есть min, max, sum и if.</translation>
    </message>
    <message>
        <source>“%1” takes at least two values, separated by “;”.</source>
        <translation>«%1» требует не менее двух значений через «;».</translation>
    </message>
    <message>
        <source>“if” takes a comparison and two values, separated by “;”.</source>
        <translation>«if» требует сравнения и двух значений через «;».</translation>
    </message>
    <message>
        <source>There is no indicator and no metric “%1”.</source>
        <translation>Нет ни показателя, ни метрики «%1».</translation>
    </message>
    <message>
        <source>“%1” is no filter. There are task_type, pool, queue, order_kind and in_charge.</source>
        <translation>«%1» — не отбор. Есть task_type, pool, queue, order_kind и in_charge.</translation>
    </message>
    <message>
        <source>An indicator of the card is taken as it is: own, team, company and filters are for metrics.</source>
        <translation>Показатель карты берётся как есть: own, team, company и отборы — для метрик.</translation>
    </message>
    <message>
        <source>“%1” cannot be filtered by that.</source>
        <translation>«%1» нельзя отобрать по этому признаку.</translation>
    </message>
    <message>
        <source>The units differ: %1 and %2.</source>
        <translation>Единицы различаются: %1 и %2.</translation>
    </message>
    <message>
        <source>Nothing is told in such a unit: %1 with %2.</source>
        <translation>Таких единиц нет: %1 и %2.</translation>
    </message>
    <message>
        <source>“if” begins with a comparison, such as deals_won &gt; 0.</source>
        <translation>«if» начинается со сравнения, например deals_won &gt; 0.</translation>
    </message>
    <message>
        <source>A comparison stands only at the beginning of “if”.</source>
        <translation>Сравнение стоит только в начале «if».</translation>
    </message>
    <message>
        <source>“%” stands only behind a plain number, here is: %1.</source>
        <translation>«%» стоит только после числа, а здесь: %1.</translation>
    </message>
    <message>
        <source>The formula gives %1, the indicator is told in %2.</source>
        <translation>Формула даёт: %1, показатель измеряется иначе: %2.</translation>
    </message>
    <message>
        <source>The indicator depends on itself: %1.</source>
        <translation>Показатель зависит от самого себя: %1.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>количество</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>сравнение</translation>
    </message>
    <message>
        <source>money</source>
        <translation>деньги</translation>
    </message>
    <message>
        <source>unit of money</source>
        <translation>единица денег</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>минуты</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>минута</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>секунды</translation>
    </message>
    <message>
        <source>second</source>
        <translation>секунда</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The file is too large for templates.</source>
        <translation>Файл слишком велик для шаблонов.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Это не JSON: %1.</translation>
    </message>
    <message>
        <source>this is no file of scorecard templates</source>
        <translation>это не файл шаблонов карт</translation>
    </message>
    <message>
        <source>this version is not known; a newer program wrote it</source>
        <translation>версия неизвестна: файл записан более новой программой</translation>
    </message>
    <message>
        <source>there is no such department: %1</source>
        <translation>такого отдела нет: %1</translation>
    </message>
    <message>
        <source>names are needed, except by in_charge</source>
        <translation>нужны названия, кроме in_charge</translation>
    </message>
    <message>
        <source>texts are wanted by language: en, vi, ru</source>
        <translation>нужны тексты по языкам: en, vi, ru</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>пусто</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>нужен текст</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>нужно true или false</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>нужно число</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>число слишком велико</translation>
    </message>
    <message>
        <source>the number has too many decimals</source>
        <translation>слишком много знаков после запятой</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>нужно одно из: %1</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>нужен список</translation>
    </message>
    <message>
        <source>this is not known here</source>
        <translation>здесь это неизвестно</translation>
    </message>
    <message>
        <source>A weight is below 0 %.</source>
        <translation>Один из весов меньше 0 %.</translation>
    </message>
    <message>
        <source>Weights sum to %1. %2 are missing.</source>
        <translation>Сумма весов %1, не хватает %2.</translation>
    </message>
    <message>
        <source>Weights sum to %1. %2 are too much.</source>
        <translation>Сумма весов %1, лишние %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is open. Close every program that uses it first.</source>
        <translation>Хранилище открыто. Сначала закройте все программы, которые его используют.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>Не удаётся удалить файл.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Файл с таким именем уже есть.</translation>
    </message>
    <message>
        <source>A store cannot be restored from itself.</source>
        <translation>Хранилище нельзя восстановить из него самого.</translation>
    </message>
    <message>
        <source>The store is damaged: a stored figure cannot be read.</source>
        <translation>Хранилище повреждено: не читается сохранённый показатель.</translation>
    </message>
    <message>
        <source>This is another program&apos;s database, not a Callhelm store.</source>
        <translation>Это база данных другой программы, а не хранилище Callhelm.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Драйвер SQLite для Qt не установлен.</translation>
    </message>
    <message>
        <source>There is no store here.</source>
        <translation>Здесь нет хранилища.</translation>
    </message>
    <message>
        <source>There is no right to change this file.</source>
        <translation>Нет прав на изменение этого файла.</translation>
    </message>
    <message>
        <source>The store is damaged: stored facts cannot be read.</source>
        <translation>Хранилище повреждено: не читаются сохранённые события.</translation>
    </message>
    <message>
        <source>Migration %1 is missing.</source>
        <translation>Отсутствует миграция %1.</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>Миграций нет.</translation>
    </message>
    <message>
        <source>The store&apos;s schema number is damaged.</source>
        <translation>Номер схемы хранилища повреждён.</translation>
    </message>
    <message>
        <source>The store was written by a newer Callhelm (schema %1; this program knows schemas up to %2). It was not touched. Use the newer program.</source>
        <translation>Хранилище записано более новой версией Callhelm (схема %1; эта программа знает схемы до %2). Оно не изменено. Используйте более новую программу.</translation>
    </message>
    <message>
        <source>The store is of an older program. Run “migrate” first.</source>
        <translation>Хранилище от более старой программы. Сначала выполните «migrate».</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored.</source>
        <translation>Диск заполнен. Ничего из этого изменения не сохранено.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore a backup of it.</source>
        <translation>Хранилище повреждено. Восстановите его из резервной копии.</translation>
    </message>
    <message>
        <source>This file is not a Callhelm store, or it is damaged.</source>
        <translation>Этот файл — не хранилище Callhelm, или он повреждён.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Close that program or try again.</source>
        <translation>Хранилище занято другой программой. Закройте её или попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The store can only be read, not changed.</source>
        <translation>Хранилище доступно только для чтения.</translation>
    </message>
    <message>
        <source>There is no right to open the store.</source>
        <translation>Нет прав на открытие хранилища.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>Не удаётся открыть хранилище.</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written.</source>
        <translation>Диск сообщил об ошибке при чтении или записи хранилища.</translation>
    </message>
    <message>
        <source>The store refused a value that breaks one of its rules.</source>
        <translation>Хранилище отклонило значение, нарушающее одно из его правил.</translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation>Значение слишком велико для сохранения.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Для этого не хватает памяти.</translation>
    </message>
    <message>
        <source>The work on the store was stopped.</source>
        <translation>Работа с хранилищем остановлена.</translation>
    </message>
    <message>
        <source>The store could not do what was asked.</source>
        <translation>Хранилище не смогло выполнить запрошенное.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Файл не указан.</translation>
    </message>
    <message>
        <source>This is a folder, not a store.</source>
        <translation>Это папка, а не хранилище.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Это не обычный файл.</translation>
    </message>
    <message>
        <source>There is no right to read this file.</source>
        <translation>Нет прав на чтение этого файла.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>Не удаётся создать файл: %1</translation>
    </message>
    <message>
        <source>The file cannot be written to the disk.</source>
        <translation>Не удаётся записать файл на диск.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1</source>
        <translation>Не удаётся заменить файл: %1</translation>
    </message>
    <message>
        <source>Another change to the store is still under way.</source>
        <translation>Ещё выполняется другое изменение хранилища.</translation>
    </message>
    <message>
        <source>This change to the store has ended already.</source>
        <translation>Это изменение хранилища уже завершено.</translation>
    </message>
    <message>
        <source>This needs a change to the store under way.</source>
        <translation>Для этого нужно начатое изменение хранилища.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Хранилище закрыто.</translation>
    </message>
    <message>
        <source>The last change to this store was cut short. To finish it or take it back, the right to write the store and its folder is needed: open it once as its owner.</source>
        <translation>Последнее изменение хранилища было прервано. Чтобы завершить или отменить его, нужно право записи в хранилище и в его папку: откройте хранилище один раз от имени его владельца.</translation>
    </message>
    <message>
        <source>A store holds at most %1 telephone systems; “%2” is one too many.</source>
        <translation>Хранилище вмещает не больше %1 телефонных систем; «%2» уже лишняя.</translation>
    </message>
    <message>
        <source>The store that is replaced cannot be kept: %1</source>
        <translation>Не удаётся сохранить заменяемое хранилище: %1</translation>
    </message>
    <message>
        <source>Another program is making this store. Try again.</source>
        <translation>Это хранилище сейчас создаёт другая программа. Повторите попытку.</translation>
    </message>
    <message>
        <source>The file cannot be given its name: %1</source>
        <translation>Не удаётся дать файлу его имя: %1</translation>
    </message>
    <message>
        <source>The store is being written by %1.</source>
        <translation>В хранилище пишет %1.</translation>
    </message>
    <message>
        <source>The store is being written by another program.</source>
        <translation>В хранилище пишет другая программа.</translation>
    </message>
    <message>
        <source>%1 on the machine %2</source>
        <translation>%1 на компьютере %2</translation>
    </message>
    <message>
        <source>%1 of %2 on the machine %3</source>
        <translation>%1 (пользователь %2) на компьютере %3</translation>
    </message>
    <message>
        <source>%1 of %2 (process %3)</source>
        <translation>%1 (пользователь %2, процесс %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (процесс %2)</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Такой папки нет.</translation>
    </message>
    <message>
        <source>There is no right to write in the store&apos;s folder.</source>
        <translation>Нет прав на запись в папке хранилища.</translation>
    </message>
    <message>
        <source>There is no such queue.</source>
        <translation>Такой очереди нет.</translation>
    </message>
    <message>
        <source>There is no such hand-out, or it is not yours to see.</source>
        <translation>Такой раздачи нет, или видеть её не вам.</translation>
    </message>
</context>
<context>
    <name>StoreMaintenance</name>
    <message>
        <source>Made a new store, schema %1.</source>
        <translation>Создано новое хранилище, схема %1.</translation>
    </message>
    <message>
        <source>Brought from schema %1 to %2; a copy as it was is in %3.</source>
        <translation>Обновлено со схемы %1 до %2; копия прежнего состояния — в %3.</translation>
    </message>
    <message>
        <source>Nothing to do: schema %1 is the newest.</source>
        <translation>Делать нечего: схема %1 — самая новая.</translation>
    </message>
    <message>
        <source>Entry %1 is not what was written.</source>
        <translation>Запись %1 — не та, что была сделана.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Записи %1 нет.</translation>
    </message>
    <message>
        <source>Entry %1 stands where it does not belong.</source>
        <translation>Запись %1 стоит не на своём месте.</translation>
    </message>
    <message>
        <source>Worked the figures out again by today&apos;s rules.</source>
        <translation>Показатели пересчитаны по нынешним правилам.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Период заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Unknown queue “%1”.</source>
        <translation>Неизвестная очередь «%1».</translation>
    </message>
    <message>
        <source>Unknown agent “%1”.</source>
        <translation>Неизвестный оператор «%1».</translation>
    </message>
    <message>
        <source>Figures of whole queues cannot be told for one team.</source>
        <translation>Показатели целых очередей нельзя отнести к одной группе.</translation>
    </message>
    <message>
        <source>Unknown team “%1”.</source>
        <translation>Неизвестная группа «%1».</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: валюта</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Не удалось записать таблицу: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Примечания</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A number, not a date.</source>
        <translation>Это число, а не дата.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>В числе слишком много цифр.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2.</source>
        <translation>Ни %1, ни %2.</translation>
    </message>
    <message>
        <source>A number, not a time of the day.</source>
        <translation>Это число, а не время суток.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Не целое число.</translation>
    </message>
    <message>
        <source>A date, where %1 is wanted.</source>
        <translation>Это дата, а нужно %1.</translation>
    </message>
    <message>
        <source>A time of the day, where %1 is wanted.</source>
        <translation>Это время суток, а нужно %1.</translation>
    </message>
    <message>
        <source>TRUE or FALSE, where %1 is wanted.</source>
        <translation>Это TRUE или FALSE, а нужно %1.</translation>
    </message>
    <message>
        <source>The cell is an error: %1.</source>
        <translation>В ячейке ошибка: %1.</translation>
    </message>
    <message>
        <source>The formula in %1 has no value: open the file in a spreadsheet and save it.</source>
        <translation>У формулы в %1 нет значения: откройте файл в табличном редакторе и сохраните его.</translation>
    </message>
    <message>
        <source>Not a number as %1.</source>
        <translation>Не число вида %1.</translation>
    </message>
    <message>
        <source>Not a date as %1.</source>
        <translation>Не дата вида %1.</translation>
    </message>
    <message>
        <source>Not a time of the day as %1.</source>
        <translation>Не время суток вида %1.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>В строке ячеек: %1, в заголовке: %2.</translation>
    </message>
    <message>
        <source>A NUL character stands in the row.</source>
        <translation>В строке стоит символ NUL.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: text, phone, email, numbers as 1234, 1234.56 or 1.234,56, dates as dd/MM/yyyy or M/d/yyyy h:mm AP, and Yes/No.</source>
        <translation>«%1» — не формат. Есть: text, phone, email, числа вида 1234, 1234.56 или 1.234,56, даты вида dd/MM/yyyy или M/d/yyyy h:mm AP и Yes/No.</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>целые числа</translation>
    </message>
    <message>
        <source>numbers; signs of money and % may stand beside</source>
        <translation>числа; рядом могут стоять знаки валют и %</translation>
    </message>
    <message>
        <source>with thousands apart; also 1 234,56  1 234.56  1&apos;234.56</source>
        <translation>с разделением тысяч; также 1 234,56  1 234.56  1&apos;234.56</translation>
    </message>
    <message>
        <source>days; also yyyy-MM-dd, dd.MM.yyyy, d MMM, yyyy, yyyyMMdd</source>
        <translation>дни; также yyyy-MM-dd, dd.MM.yyyy, d MMM, yyyy, yyyyMMdd</translation>
    </message>
    <message>
        <source>days of 1970 to 2069</source>
        <translation>дни с 1970 по 2069 год</translation>
    </message>
    <message>
        <source>moments and bare days; also HH:mm:ss, h:mm AP (AM/PM, SA/CH)</source>
        <translation>моменты и просто дни; также HH:mm:ss, h:mm AP (AM/PM, SA/CH)</translation>
    </message>
    <message>
        <source>the same, with an offset from UTC behind it</source>
        <translation>то же, со смещением от UTC в конце</translation>
    </message>
    <message>
        <source>times of the day</source>
        <translation>время суток</translation>
    </message>
    <message>
        <source>the words for true and for false</source>
        <translation>слова для «да» и «нет»</translation>
    </message>
    <message>
        <source>Formats of columns:</source>
        <translation>Форматы столбцов:</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet keeps as numbers, dates or booleans are read as such in any format.</source>
        <translation>Ячейки, которые таблица хранит как числа, даты или логические значения, читаются так при любом формате.</translation>
    </message>
    <message>
        <source>A quote (&quot;) is opened here and not closed within a million characters.</source>
        <translation>Кавычка (&quot;) открыта здесь и не закрыта на протяжении миллиона символов.</translation>
    </message>
    <message>
        <source>This row is too long for a table: a field may have a million characters, a row eight million.</source>
        <translation>Строка слишком длинна для таблицы: в поле может быть миллион символов, в строке — восемь миллионов.</translation>
    </message>
    <message>
        <source>This row has more than %1 fields.</source>
        <translation>В этой строке больше %1 полей.</translation>
    </message>
    <message>
        <source>A quote (&quot;) is opened here and never closed.</source>
        <translation>Кавычка (&quot;) открыта здесь и нигде не закрыта.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Файл не открывается.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Остановлено.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Файл не читается.</translation>
    </message>
    <message>
        <source>In this line stand bytes that are no text in %1.</source>
        <translation>В этой строке есть байты, которые не являются текстом в %1.</translation>
    </message>
    <message>
        <source>The file mixes encodings: this line is not UTF-8, as %1 others are (the first is line %2). Save it in one encoding.</source>
        <translation>В файле смешаны кодировки: эта строка не в UTF-8, а другие (их %1, первая — строка %2) в UTF-8. Сохраните файл в одной кодировке.</translation>
    </message>
    <message>
        <source>The file mixes encodings: this line is UTF-8, and %1 others are not (the first is line %2). Save it in one encoding.</source>
        <translation>В файле смешаны кодировки: эта строка в UTF-8, а другие (их %1, первая — строка %2) — нет. Сохраните файл в одной кодировке.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>Лист «%1» пуст.</translation>
    </message>
    <message>
        <source>There is nothing but empty lines in the file.</source>
        <translation>В файле только пустые строки.</translation>
    </message>
    <message>
        <source>The header cannot be in row %1: there is no row of that number that has a value.</source>
        <translation>Заголовок не может быть в строке %1: строки с таким номером и значениями нет.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing of it was taken; try again when it is complete.</source>
        <translation>Файл изменился во время чтения. Из него ничего не взято; повторите, когда он будет готов.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not all there (it is a broken zip file).</source>
        <translation>Книга повреждена или неполна (это испорченный файл zip).</translation>
    </message>
    <message>
        <source>The workbook holds a single piece of text of over 16 MB.</source>
        <translation>В книге есть один фрагмент текста больше 16 МБ.</translation>
    </message>
    <message>
        <source>The zip file has more parts than any workbook.</source>
        <translation>В файле zip больше частей, чем в любой книге.</translation>
    </message>
    <message>
        <source>The workbook lacks its part “%1”.</source>
        <translation>В книге нет части «%1».</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one first.</source>
        <translation>Книга защищена паролем. Сначала сохраните её без пароля.</translation>
    </message>
    <message>
        <source>The workbook would unpack to %1 MB: it is refused. Save it as CSV if it really is that large.</source>
        <translation>В распакованном виде книга заняла бы %1 МБ, поэтому она отклонена. Если она и правда так велика, сохраните её как CSV.</translation>
    </message>
    <message>
        <source>This is an old XLS file, or a workbook protected by a password. Save it as XLSX without a password first.</source>
        <translation>Это старый файл XLS или книга, защищённая паролем. Сначала сохраните её как XLSX без пароля.</translation>
    </message>
    <message>
        <source>This is an old XLS file. Save it as XLSX or CSV first.</source>
        <translation>Это старый файл XLS. Сначала сохраните его как XLSX или CSV.</translation>
    </message>
    <message>
        <source>The file is packed. Unpack it first.</source>
        <translation>Файл упакован. Сначала распакуйте его.</translation>
    </message>
    <message>
        <source>This is a PDF file, no table. Save it as XLSX or CSV first.</source>
        <translation>Это файл PDF, а не таблица. Сначала сохраните данные как XLSX или CSV.</translation>
    </message>
    <message>
        <source>This is a web page or XML, no table, whatever its name. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Это веб-страница или XML, а не таблица, каково бы ни было имя файла. Откройте его в табличном редакторе и сохраните как XLSX или CSV.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>Листа «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>The workbook has no sheet to be read.</source>
        <translation>В книге нет листа, который можно прочитать.</translation>
    </message>
    <message>
        <source>The sheet is damaged: it holds no rows.</source>
        <translation>Лист повреждён: в нём нет строк.</translation>
    </message>
    <message>
        <source>The sheet is damaged: row %1 stands behind row %2.</source>
        <translation>Лист повреждён: строка %1 стоит после строки %2.</translation>
    </message>
    <message>
        <source>The sheet is damaged: in row %1 cell “%2” is out of order.</source>
        <translation>Лист повреждён: в строке %1 ячейка «%2» стоит не на месте.</translation>
    </message>
    <message>
        <source>Row %1 has values beyond %2 columns.</source>
        <translation>В строке %1 есть значения за пределами %2 столбцов.</translation>
    </message>
    <message>
        <source>Row %1 is too long for a table: a cell may have a million characters, a row eight million.</source>
        <translation>Строка %1 слишком длинна: в ячейке может быть миллион символов, в строке — восемь миллионов.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of cell %1 is missing.</source>
        <translation>Книга повреждена: нет текста ячейки %1.</translation>
    </message>
    <message>
        <source>The workbook holds more texts than are read (96 MB, 4 million). Save it as CSV.</source>
        <translation>В книге больше текстов, чем читается (96 МБ, 4 миллиона). Сохраните её как CSV.</translation>
    </message>
    <message>
        <source>This is a binary workbook (XLSB). Save it as XLSX first.</source>
        <translation>Это двоичная книга (XLSB). Сначала сохраните её как XLSX.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as XLSX or CSV first.</source>
        <translation>Это файл OpenDocument. Сначала сохраните его как XLSX или CSV.</translation>
    </message>
    <message>
        <source>This is a zip file without a workbook in it.</source>
        <translation>Это файл zip, в котором нет книги.</translation>
    </message>
    <message>
        <source>This is an Office document, but no workbook.</source>
        <translation>Это документ Office, но не книга.</translation>
    </message>
    <message>
        <source>The workbook declares entities of its own: it is refused.</source>
        <translation>Книга объявляет собственные сущности XML, поэтому она отклонена.</translation>
    </message>
    <message>
        <source>A cell holds more than a million characters.</source>
        <translation>В ячейке больше миллиона символов.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML breaks off or is malformed.</source>
        <translation>Книга повреждена: XML обрывается или содержит ошибки.</translation>
    </message>
    <message>
        <source>This is no workbook, whatever its name; it may be damaged. Save it as XLSX or CSV again.</source>
        <translation>Это не книга, несмотря на имя; возможно, файл повреждён. Сохраните его снова в XLSX или CSV.</translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
    <message>
        <source>A span lies within one day, from 00:00 to 24:00.</source>
        <translation>Промежуток лежит в пределах одних суток, с 00:00 до 24:00.</translation>
    </message>
    <message>
        <source>A span ends after it begins.</source>
        <translation>Промежуток заканчивается позже, чем начинается.</translation>
    </message>
    <message>
        <source>The spans of a day follow each other with a break between.</source>
        <translation>Промежутки дня идут друг за другом с перерывом между ними.</translation>
    </message>
    <message>
        <source>“%1” is not a span such as 08:00-12:00.</source>
        <translation>«%1» — не промежуток вида 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-09-02.</source>
        <translation>«%1» — не дата вида 2026-09-02.</translation>
    </message>
    <message>
        <source>That is too much for a list of days.</source>
        <translation>Слишком много для списка дней.</translation>
    </message>
    <message>
        <source>A line has a day, its hours and a name.</source>
        <translation>В строке — день, его часы и название.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Файл не в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 встречается дважды.</translation>
    </message>
    <message>
        <source>There are no days in it.</source>
        <translation>В нём нет ни одного дня.</translation>
    </message>
</context>
<context>
    <name>callhelm</name>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Service level of %1</source>
        <translation>Уровень сервиса: %1</translation>
    </message>
    <message>
        <source>%1; threshold %2 s; short limit %3 s; goal %4</source>
        <translation>%1; порог %2 с; короткие до %3 с; цель %4</translation>
    </message>
    <message>
        <source>%1, counted where it passed; the talks where their call entered</source>
        <translation>%1, считается там, где прошло; разговоры — там, где поступил их звонок</translation>
    </message>
    <message>
        <source>%1, counted where it passed; the calls where they were dialled</source>
        <translation>%1, считается там, где прошло; звонки — там, где были набраны</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>min</source>
        <translation>мин</translation>
    </message>
    <message>
        <source>share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% цели</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>При таком темпе</translation>
    </message>
    <message>
        <source>An hour so far</source>
        <translation>В час пока</translation>
    </message>
    <message>
        <source>A day so far</source>
        <translation>В день пока</translation>
    </message>
    <message>
        <source>An hour needed</source>
        <translation>Нужно в час</translation>
    </message>
    <message>
        <source>A day needed</source>
        <translation>Нужно в день</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>callhelm::AboutDialog</name>
    <message>
        <source>About Callhelm</source>
        <translation>О программе Callhelm</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Версия %1</translation>
    </message>
    <message>
        <source>For the supervisors of call centres: the floor as it is now, and a proof for every figure.</source>
        <translation>Для супервизоров колл-центров: зал как он есть сейчас и подтверждение каждого показателя.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Свободная программа под лицензией GNU General Public License версии 3 или новее. Создано на Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentActionsMenu</name>
    <message>
        <source>Act on the telephone system</source>
        <translation>Действия на телефонной системе</translation>
    </message>
    <message>
        <source>No connected Asterisk server knows %1: the name comes from a queue_log, a recording or the simulator.</source>
        <translation>Ни один подключённый сервер Asterisk не знает %1: имя взято из queue_log, записи или симулятора.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>It is not known which phone is yours: it would ring, and you would hear the call on it.</source>
        <translation>Неизвестно, какой телефон ваш: он зазвонил бы, и по нему вы слышали бы разговор.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Поставить на паузу…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Снять с паузы</translation>
    </message>
    <message>
        <source>Add to a queue…</source>
        <translation>Добавить в очередь…</translation>
    </message>
    <message>
        <source>Remove from a queue…</source>
        <translation>Удалить из очереди…</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Прослушать</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Подсказать оператору шёпотом</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Вмешаться в разговор</translation>
    </message>
    <message>
        <source>Set your own phone…</source>
        <translation>Указать свой телефон…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Завершить звонок</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Пауза: %1</translation>
    </message>
    <message>
        <source>%1 on %2 gets no more calls of the queues chosen until the pause is ended. A call that goes on is not touched.</source>
        <translation>%1 на %2 не будет получать звонки выбранных очередей, пока пауза не снята. Текущий разговор не прерывается.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Поставить на паузу</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>%1 was paused on %2.</source>
        <translation>%1 — на паузе на %2.</translation>
    </message>
    <message>
        <source>%1 was paused in %3 on %2.</source>
        <translation>%1 — на паузе в %3 на %2.</translation>
    </message>
    <message>
        <source>Add %1 to a queue</source>
        <translation>Добавить в очередь: %1</translation>
    </message>
    <message>
        <source>%1 will be rung for the calls of one more queue of %2.</source>
        <translation>%1 будет получать звонки ещё одной очереди на %2.</translation>
    </message>
    <message>
        <source>The present pause will hold there too.</source>
        <translation>Нынешняя пауза будет действовать и там.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Penalty (0 is rung first)</source>
        <translation>Штраф (с 0 вызываются первыми)</translation>
    </message>
    <message>
        <source>%1 was added to %3 on %2.</source>
        <translation>В очередь %3 на %2 добавлен участник: %1.</translation>
    </message>
    <message>
        <source>Remove %1 from a queue</source>
        <translation>Удалить из очереди: %1</translation>
    </message>
    <message>
        <source>%1 will not be rung any more for the calls of the queue chosen on %2. A call that goes on is not touched.</source>
        <translation>%1 больше не будет получать звонки выбранной очереди на %2. Текущий разговор не прерывается.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 was removed from %3 on %2.</source>
        <translation>Из очереди %3 на %2 удалён участник: %1.</translation>
    </message>
    <message>
        <source>%1 rings your phone %2: answer it to hear the call.</source>
        <translation>%1 звонит на ваш телефон %2: ответьте, чтобы слышать разговор.</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you hear the call of %1 on %2; neither side hears you or is told of it.</source>
        <translation>Ваш телефон %3 зазвонит. Ответив, вы услышите разговор (%1 на %2); ни одна из сторон не слышит вас и не узнает об этом.</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you hear the call of %1 on %2, and %1 hears you; the caller does not.</source>
        <translation>Ваш телефон %3 зазвонит. Ответив, вы услышите разговор (%1 на %2); %1 слышит вас, а абонент — нет.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Подсказать</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you are in the call of %1 on %2: both sides hear you.</source>
        <translation>Ваш телефон %3 зазвонит. Ответив, вы войдёте в разговор (%1 на %2): вас слышат обе стороны.</translation>
    </message>
    <message>
        <source>The call of %1 on %2 ends at once, for the other side too.</source>
        <translation>Разговор (%1 на %2) прервётся сразу, и для другой стороны тоже.</translation>
    </message>
    <message>
        <source>The call of %1 with %3 on %2 ends at once, for the other side too.</source>
        <translation>Разговор %1 с %3 на %2 прервётся сразу, и для другой стороны тоже.</translation>
    </message>
    <message>
        <source>The call of %1 on %2 was ended.</source>
        <translation>Разговор завершён: %1 на %2.</translation>
    </message>
    <message>
        <source>The pause of %1 on %2 ends in all queues, and calls come again.</source>
        <translation>Пауза (%1 на %2) снимается во всех очередях, и звонки снова поступают.</translation>
    </message>
    <message>
        <source>The pause of %1 on %2 was ended.</source>
        <translation>Пауза снята: %1 на %2.</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresModel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Its members, each by the membership of the day; who is in two teams counts in both.</source>
        <translation>Её участники, каждый по составу группы на этот день; кто состоит в двух группах, учитывается в обеих.</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresPane</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln оператор</numerusform>
            <numerusform>%Ln оператора</numerusform>
            <numerusform>%Ln операторов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln agent(s)</source>
        <translation>
            <numerusform>%Ln оператором</numerusform>
            <numerusform>%Ln операторами</numerusform>
            <numerusform>%Ln операторами</numerusform>
        </translation>
    </message>
    <message>
        <source>rung in vain</source>
        <translation>вызовы без ответа</translation>
    </message>
    <message>
        <source>talk %1 in all</source>
        <translation>всего разговоров %1</translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation>обработка %1</translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>в системе %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>на паузе %1</translation>
    </message>
    <message>
        <source>Agents&apos; hours</source>
        <translation>Время операторов</translation>
    </message>
    <message>
        <source>No agents at work in this range.</source>
        <translation>За этот период операторы не работали.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Alert</name>
    <message>
        <source>The alerts kept in the store cannot be read.</source>
        <translation>Не удаётся прочитать оповещения, сохранённые в хранилище.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertBell</name>
    <message>
        <source>No alert</source>
        <translation>Нет оповещений</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), all acknowledged</source>
        <translation>
            <numerusform>%n оповещение, принято</numerusform>
            <numerusform>%n оповещения, все приняты</numerusform>
            <numerusform>%n оповещений, все приняты</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) not acknowledged</source>
        <translation>
            <numerusform>%n непринятое оповещение</numerusform>
            <numerusform>%n непринятых оповещения</numerusform>
            <numerusform>%n непринятых оповещений</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) at %1</source>
        <translation>
            <numerusform>%n оповещение на %1</numerusform>
            <numerusform>%n оповещения на %1</numerusform>
            <numerusform>%n оповещений на %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AlertController</name>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertModel</name>
    <message>
        <source>Alert</source>
        <translation>Оповещение</translation>
    </message>
    <message>
        <source>What passed its threshold, as it stands now.</source>
        <translation>Что вышло за порог, по состоянию на сейчас.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>When the alert was raised.</source>
        <translation>Когда возникло оповещение.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>When it was good again; nothing while it is not.</source>
        <translation>Когда всё снова стало хорошо; пусто, пока это не так.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Кто принял</translation>
    </message>
    <message>
        <source>Who has seen to it; it does not call again until it has cleared.</source>
        <translation>Кто взял на себя; до окончания оповещение больше не повторяется.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторы</translation>
    </message>
    <message>
        <source>How often it has called again.</source>
        <translation>Сколько раз оповещение повторилось.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Nothing has passed its threshold. Rules say what you want to be told of.</source>
        <translation>Ничто не вышло за порог. В правилах указано, о чём вас оповещать.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Правила…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>An alert makes a sound.</source>
        <translation>Оповещение подаёт звук.</translation>
    </message>
    <message>
        <source>Desktop notice</source>
        <translation>Уведомление</translation>
    </message>
    <message>
        <source>An alert shows on the desktop too.</source>
        <translation>Оповещение видно и на рабочем столе.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Принять</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Принять все</translation>
    </message>
    <message>
        <source>Alerts at %1</source>
        <translation>Оповещения на %1</translation>
    </message>
    <message>
        <source>By today&apos;s rules nothing had passed its threshold on that day.</source>
        <translation>По нынешним правилам в тот день ничто не вышло за порог.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>The page of goals, at this one.</source>
        <translation>Страница целей, на этой цели.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertRule</name>
    <message>
        <source>The threshold is out of range.</source>
        <translation>Порог вне допустимых пределов.</translation>
    </message>
    <message>
        <source>It must clear at the threshold or above it.</source>
        <translation>Окончание должно быть на пороге или выше него.</translation>
    </message>
    <message>
        <source>It must clear below the threshold.</source>
        <translation>Окончание должно быть ниже порога.</translation>
    </message>
    <message>
        <source>Times are not negative.</source>
        <translation>Время не бывает отрицательным.</translation>
    </message>
    <message>
        <source>Choose a queue.</source>
        <translation>Выберите очередь.</translation>
    </message>
    <message>
        <source>The alert rules kept in the store cannot be read.</source>
        <translation>Правила оповещений в хранилище не читаются.</translation>
    </message>
    <message>
        <source>Choose a metric.</source>
        <translation>Выберите показатель.</translation>
    </message>
    <message>
        <source>The time of day is out of range.</source>
        <translation>Время суток вне допустимых пределов.</translation>
    </message>
    <message>
        <source>Choose a team or an agent.</source>
        <translation>Выберите группу или оператора.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertRulesDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> min</source>
        <translation> мин</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Правила оповещений</translation>
    </message>
    <message>
        <source>What you want to be told of. An alert calls at its threshold, calls again until somebody acknowledges it, and ends only when things are clearly better.</source>
        <translation>О чём вас оповещать. Оповещение возникает на пороге, повторяется, пока его никто не принял, и кончается, только когда стало заметно лучше.</translation>
    </message>
    <message>
        <source>Set rules</source>
        <translation>Задать правила</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>The alert ends only here, so that it does not come and go at the threshold.</source>
        <translation>Оповещение кончается только здесь, чтобы не мигать у порога.</translation>
    </message>
    <message>
        <source>For so long on end must the threshold be passed.</source>
        <translation>Столько времени подряд порог должен быть превышен.</translation>
    </message>
    <message>
        <source>The alert calls again after so long while nobody has acknowledged it.</source>
        <translation>Через столько оповещение повторится, если его никто не принял.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Где</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Кончается при</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Длится</translation>
    </message>
    <message>
        <source>Calls again after</source>
        <translation>Повтор через</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Все операторы</translation>
    </message>
    <message>
        <source>Each queue by itself</source>
        <translation>Каждая очередь отдельно</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>Все очереди вместе</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>From this time of day on the goal is weighed.</source>
        <translation>С этого времени суток цель проверяется.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Goal of the</source>
        <translation>Цель на</translation>
    </message>
    <message>
        <source>At</source>
        <translation>В</translation>
    </message>
    <message>
        <source>Each team</source>
        <translation>Каждая группа</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Each lead</source>
        <translation>Каждый лид</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiClient</name>
    <message>
        <source>The server does not tell its present state.</source>
        <translation>Сервер не сообщает текущее состояние.</translation>
    </message>
    <message>
        <source>The server does not answer as an Asterisk manager would.</source>
        <translation>Сервер отвечает не так, как интерфейс управления Asterisk.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted: anybody on the way could read the secret. Use TLS, or allow it expressly.</source>
        <translation>Соединение с %1 не будет зашифровано: пароль сможет прочесть любой на пути. Используйте TLS или явно разрешите это.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one that was confirmed. Its fingerprint is %1.</source>
        <translation>Сертификат сервера — не тот, что был подтверждён. Его отпечаток: %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: %1 Its fingerprint is %2.</source>
        <translation>Сертификату сервера нельзя доверять: %1 Его отпечаток: %2.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Сервер закрыл соединение.</translation>
    </message>
    <message>
        <source>The server does not speak TLS on this port: %1</source>
        <translation>Сервер не использует TLS на этом порту: %1</translation>
    </message>
    <message>
        <source>There is no connection to %1: %2</source>
        <translation>Нет соединения с %1: %2</translation>
    </message>
    <message>
        <source>This is not the port of an Asterisk manager.</source>
        <translation>Это не порт интерфейса управления Asterisk.</translation>
    </message>
    <message>
        <source>User and secret must not hold line breaks.</source>
        <translation>Имя и пароль не должны содержать переводов строки.</translation>
    </message>
    <message>
        <source>The server denies the account %1 permission to log in (%2).</source>
        <translation>Сервер не разрешает учётной записи %1 вход (%2).</translation>
    </message>
    <message>
        <source>The account %1 is in use already, and may log in once only.</source>
        <translation>Учётная запись %1 уже используется, а входить ей можно лишь один раз.</translation>
    </message>
    <message>
        <source>The server did not accept the user %1 with this secret.</source>
        <translation>Сервер не принял пользователя %1 с этим паролем.</translation>
    </message>
    <message>
        <source>The server does not tell of queues: %1</source>
        <translation>Сервер не сообщает об очередях: %1</translation>
    </message>
    <message>
        <source>The server has been silent for too long.</source>
        <translation>Сервер слишком долго молчит.</translation>
    </message>
    <message>
        <source>There is no connection to the telephone system.</source>
        <translation>Нет соединения с телефонной системой.</translation>
    </message>
    <message>
        <source>The telephone system does not take what is sent to it.</source>
        <translation>Телефонная система не принимает отправленное.</translation>
    </message>
    <message>
        <source>The telephone system is shutting down.</source>
        <translation>Телефонная система завершает работу.</translation>
    </message>
    <message>
        <source>The server refuses to take the secret by challenge (MD5), so that it would have to be sent as it is, without encryption. Use TLS, or allow it expressly.</source>
        <translation>Сервер отказывается принимать пароль через запрос-ответ (MD5), и его пришлось бы отправить как есть, без шифрования. Используйте TLS или явно разрешите это.</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiServers</name>
    <message>
        <source>The server needs a name.</source>
        <translation>Серверу нужно имя.</translation>
    </message>
    <message>
        <source>The server&apos;s host is missing.</source>
        <translation>Не указан адрес сервера.</translation>
    </message>
    <message>
        <source>The server&apos;s port is missing.</source>
        <translation>Не указан порт сервера.</translation>
    </message>
    <message>
        <source>The user of the account is missing.</source>
        <translation>Не указан пользователь.</translation>
    </message>
    <message>
        <source>User, secret and host must not hold line breaks.</source>
        <translation>В имени пользователя, пароле и адресе не должно быть переводов строки.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Сервер с таким именем уже есть.</translation>
    </message>
    <message>
        <source>The secret is not known. Enter it in Settings, Sources.</source>
        <translation>Пароль неизвестен. Введите его в настройках, раздел «Источники».</translation>
    </message>
    <message>
        <source>Asking the keyring for the secret</source>
        <translation>Запрашивается пароль из связки ключей</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiSource</name>
    <message>
        <source>Connecting</source>
        <translation>Подключение</translation>
    </message>
    <message>
        <source>Learning the present state</source>
        <translation>Получение текущего состояния</translation>
    </message>
    <message>
        <source>Waiting for the store to take what was told</source>
        <translation>Ожидание: хранилище ещё не приняло полученные данные</translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptModel</name>
    <message>
        <source>Stopped ringing</source>
        <translation>Конец вызова</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang in vain.</source>
        <translation>Сколько телефон оператора звонил без ответа.</translation>
    </message>
    <message>
        <source>Caller gave up</source>
        <translation>Не дождался</translation>
    </message>
    <message>
        <source>The caller gave up while it rang: the agent is not blamed.</source>
        <translation>Абонент положил трубку во время вызова: это не вина оператора.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>ID звонка</translation>
    </message>
    <message>
        <source>When the caller entered the queue. It counts in this interval.</source>
        <translation>Когда абонент вошёл в очередь. Считается в этом интервале.</translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptQuery</name>
    <message>
        <source>Missed rings</source>
        <translation>Пропущенные вызовы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed ring(s)</source>
        <translation>
            <numerusform>%Ln пропущенный вызов</numerusform>
            <numerusform>%Ln пропущенных вызова</numerusform>
            <numerusform>%Ln пропущенных вызовов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AuditList</name>
    <message>
        <source>Acts on the telephone system and changes of servers, goals and alert rules will stand here.</source>
        <translation>Здесь будут действия на телефонной системе и изменения серверов, целей и правил оповещений.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Журнал действий</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Найти в журнале действий</translation>
    </message>
    <message>
        <source>The last %1 of %2 entries.</source>
        <translation>Последние %1 из %2 записей.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>People and signing in</source>
        <translation>Люди и вход</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Цели очередей</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Imports and followed files</source>
        <translation>Импорт и отслеживаемые файлы</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Серверы</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Телефоны</translation>
    </message>
    <message>
        <source>Acts on the telephone system</source>
        <translation>Действия на телефонии</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Callers&apos; numbers</source>
        <translation>Номера звонящих</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Симулятор</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Ничего такого нет.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <translation>Последние %1.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Любое время</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>Кому или чему</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>callhelm::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Entries are counted without gaps.</source>
        <translation>Записи нумеруются без пропусков.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>When it was ordered, or its outcome known.</source>
        <translation>Когда приказано или когда стал известен результат.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Who wanted it.</source>
        <translation>Кто этого хотел.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>What was done, or tried.</source>
        <translation>Что сделано или испробовано.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>To whom or what it was done.</source>
        <translation>Над кем или чем это сделано.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>What was so before.</source>
        <translation>Как было прежде.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>What was to be after it.</source>
        <translation>Как должно стать.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>What came of it. What is sent to a telephone system has two entries: the order, and its outcome.</source>
        <translation>Что из этого вышло. У отправленного на телефонную систему две записи: приказ и результат.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Server, phone, channel, and the server&apos;s answer.</source>
        <translation>Сервер, телефон, канал и ответ сервера.</translation>
    </message>
    <message>
        <source>Their role at that time.</source>
        <translation>Их роль в тот момент.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>What differs: as it was, and as it is since.</source>
        <translation>Что отличается: как было и как стало.</translation>
    </message>
</context>
<context>
    <name>callhelm::AuditSettings</name>
    <message>
        <source>Audit trail</source>
        <translation>Журнал аудита</translation>
    </message>
</context>
<context>
    <name>callhelm::CallFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n очередь</numerusform>
            <numerusform>%n очереди</numerusform>
            <numerusform>%n очередей</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Все группы</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Все операторы</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n оператор</numerusform>
            <numerusform>%n оператора</numerusform>
            <numerusform>%n операторов</numerusform>
        </translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Любой результат</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n результат</numerusform>
            <numerusform>%n результата</numerusform>
            <numerusform>%n результатов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::CallWords</name>
    <message>
        <source>Called in, talked %1</source>
        <translation>Позвонил, разговор %1</translation>
    </message>
    <message>
        <source>Called in, line busy</source>
        <translation>Позвонил, занято</translation>
    </message>
    <message>
        <source>Called in, not put through</source>
        <translation>Позвонил, не соединилось</translation>
    </message>
    <message>
        <source>Called in, not answered</source>
        <translation>Позвонил, не ответили</translation>
    </message>
    <message>
        <source>Calls in, waits</source>
        <translation>Звонит, ждёт</translation>
    </message>
    <message>
        <source>Called in, gave up after %1</source>
        <translation>Позвонил, положил трубку через %1</translation>
    </message>
    <message>
        <source>Called in, waited in vain for %1</source>
        <translation>Позвонил, прождал напрасно %1</translation>
    </message>
    <message>
        <source>Called in, left by key after %1</source>
        <translation>Позвонил, вышел по клавише через %1</translation>
    </message>
    <message>
        <source>Called in, sent away after %1: nobody in</source>
        <translation>Позвонил, выведен через %1: никого нет</translation>
    </message>
    <message>
        <source>Called in, turned away</source>
        <translation>Позвонил, не принят</translation>
    </message>
    <message>
        <source>Called out, talked %1</source>
        <translation>Исходящий, разговор %1</translation>
    </message>
    <message>
        <source>Called out, line busy</source>
        <translation>Исходящий, занято</translation>
    </message>
    <message>
        <source>Called out, not put through</source>
        <translation>Исходящий, не соединилось</translation>
    </message>
    <message>
        <source>Called out, not answered</source>
        <translation>Исходящий, без ответа</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>очередь %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>ждал %1</translation>
    </message>
    <message>
        <source>nobody talked to them until %1</source>
        <translation>никто не говорил с ним до %1</translation>
    </message>
    <message>
        <source>nobody has talked to them since</source>
        <translation>с тех пор никто с ним не говорил</translation>
    </message>
</context>
<context>
    <name>callhelm::CallerCard</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Calls you</source>
        <translation>Звонит вам</translation>
    </message>
    <message>
        <source>Calls you · queue %1</source>
        <translation>Звонит вам · очередь %1</translation>
    </message>
    <message>
        <source>Last touch: %1</source>
        <translation>Последний контакт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln открытая задача</numerusform>
            <numerusform>%Ln открытые задачи</numerusform>
            <numerusform>%Ln открытых задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more customer(s) with this number</source>
        <translation>
            <numerusform>ещё %Ln клиент с этим номером</numerusform>
            <numerusform>ещё %Ln клиента с этим номером</numerusform>
            <numerusform>ещё %Ln клиентов с этим номером</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 звонит вам</translation>
    </message>
</context>
<context>
    <name>callhelm::CallsPage</name>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Обращения</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>По очередям</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>По операторам</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>По времени</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>Цели…</translation>
    </message>
    <message>
        <source>Threshold, short limit and service level of each queue</source>
        <translation>Порог, граница короткого сброса и уровень сервиса каждой очереди</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Номер абонента</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>Здесь нет звонков.</translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation>Выберите другой период или меньше фильтров.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Without a queue</source>
        <translation>Без очереди</translation>
    </message>
    <message>
        <source>No calls without a queue here.</source>
        <translation>Звонков без очереди здесь нет.</translation>
    </message>
    <message>
        <source>Calls that agents dial or take directly will stand here, once call records are imported or a server is connected.</source>
        <translation>Звонки, которые операторы набирают или принимают напрямую, появятся здесь после импорта записей о звонках или подключения сервера.</translation>
    </message>
    <message>
        <source>The other side&apos;s number</source>
        <translation>Номер другой стороны</translation>
    </message>
    <message>
        <source>Import a log, connect a server, or start the simulator: the calls will stand here.</source>
        <translation>Импортируйте журнал, подключите сервер или запустите симулятор: звонки появятся здесь.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Разговоры</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>По группам</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file or a workbook</source>
        <translation>Сохранить показанное как файл CSV или книгу</translation>
    </message>
</context>
<context>
    <name>callhelm::CellText</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>callhelm::Change</name>
    <message>
        <source>Alert rules</source>
        <translation>Правила оповещений</translation>
    </message>
    <message>
        <source>Time zone and week</source>
        <translation>Часовой пояс и неделя</translation>
    </message>
    <message>
        <source>This was changed once more since, and stays as it is now.</source>
        <translation>С тех пор это изменили ещё раз; оно остаётся как есть.</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Слежение за %1</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Цель для %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Whose phone %1 is</source>
        <translation>Чей телефон %1</translation>
    </message>
    <message>
        <source>Whose phones these are</source>
        <translation>Чьи это телефоны</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Сервер %1</translation>
    </message>
    <message>
        <source>There are people already.</source>
        <translation>Люди уже есть.</translation>
    </message>
    <message>
        <source>How callers&apos; numbers show</source>
        <translation>Показ номеров абонентов</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Сотрудник %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Команда %1</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Рабочее время</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Страна телефонных номеров</translation>
    </message>
    <message>
        <source>Merging of customers</source>
        <translation>Объединение клиентов</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n records</source>
        <translation>
            <numerusform>Удаление %n записи</numerusform>
            <numerusform>Удаление %n записей</numerusform>
            <numerusform>Удаление %n записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n новая запись</numerusform>
            <numerusform>%n новые записи</numerusform>
            <numerusform>%n новых записей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of %n records</source>
        <translation>
            <numerusform>Изменение %n записи</numerusform>
            <numerusform>Изменение %n записей</numerusform>
            <numerusform>Изменение %n записей</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Списки слов</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Своё поле %1</translation>
    </message>
    <message>
        <source>Who sees a pool</source>
        <translation>Кто видит базу</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Наблюдение за %1</translation>
    </message>
    <message>
        <source>Figures typed in</source>
        <translation>Показатели, вводимые вручную</translation>
    </message>
    <message>
        <source>Values typed in</source>
        <translation>Введённые значения</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>Цели: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartCanvas</name>
    <message>
        <source>%1, so far</source>
        <translation>%1, пока</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Показать таблицей</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>Показать «%1» таблицей</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartTable</name>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
</context>
<context>
    <name>callhelm::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>callhelm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Найти команду</translation>
    </message>
</context>
<context>
    <name>callhelm::ConnectionProbe</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n очередь</numerusform>
            <numerusform>%n очереди</numerusform>
            <numerusform>%n очередей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n оператор</numerusform>
            <numerusform>%n оператора</numerusform>
            <numerusform>%n операторов</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is told of no queue.</source>
        <translation>Этой учётной записи не сообщают ни об одной очереди.</translation>
    </message>
    <message>
        <source>Sees the floor: %1, %2.</source>
        <translation>Видит зал: %1, %2.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>операторы</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>звонки</translation>
    </message>
    <message>
        <source>call records</source>
        <translation>записи о звонках</translation>
    </message>
    <message>
        <source>system</source>
        <translation>система</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Событий пока не было.</translation>
    </message>
    <message>
        <source>Events have come of: %1.</source>
        <translation>Приходили события: %1.</translation>
    </message>
    <message>
        <source>May not list the channels: talks that end while the connection is lost are ended by the next sign of their agents. The right is: write = reporting.</source>
        <translation>Не может получить список каналов: разговоры, законченные во время обрыва связи, завершаются по следующему признаку оператора. Нужное право: write = reporting.</translation>
    </message>
    <message>
        <source>pause agents</source>
        <translation>ставить операторов на паузу</translation>
    </message>
    <message>
        <source>change who is in a queue</source>
        <translation>менять состав очереди</translation>
    </message>
    <message>
        <source>end calls</source>
        <translation>завершать звонки</translation>
    </message>
    <message>
        <source>May only watch.</source>
        <translation>Может только наблюдать.</translation>
    </message>
    <message>
        <source>May also: %1.</source>
        <translation>Также может: %1.</translation>
    </message>
    <message>
        <source>let you listen in on calls</source>
        <translation>дать вам прослушивать звонки</translation>
    </message>
</context>
<context>
    <name>callhelm::ConnectionView</name>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>This certificate is trusted:</source>
        <translation>Этому сертификату доверяют:</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256). Compare it with what the server&apos;s keeper tells you: openssl x509 -noout -fingerprint -sha256 -in the certificate&apos;s file.</source>
        <translation>Отпечаток (SHA-256). Сравните с тем, что сообщит администратор сервера: openssl x509 -noout -fingerprint -sha256 -in файл сертификата.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Connected. Logging in…</source>
        <translation>Соединение есть. Вход…</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Вход выполнен.</translation>
    </message>
    <message>
        <source>Learning the present state…</source>
        <translation>Узнаём текущее состояние…</translation>
    </message>
    <message>
        <source>Connected and logged in.</source>
        <translation>Соединение есть, вход выполнен.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted. Somebody may stand in between. Compare its fingerprint before you trust it:</source>
        <translation>Сервер предъявил не тот сертификат, которому доверяли. Возможно, кто-то встал посередине. Сравните отпечаток, прежде чем доверять:</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this system. Compare its fingerprint before you trust it:</source>
        <translation>Система не доверяет сертификату сервера. Сравните отпечаток, прежде чем доверять:</translation>
    </message>
</context>
<context>
    <name>callhelm::CountryOperation</name>
    <message>
        <source>The change was stopped.</source>
        <translation>Изменение остановлено.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerActs</name>
    <message>
        <source>No stages yet: admins make them in the settings</source>
        <translation>Этапов пока нет: их создают администраторы в настройках</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change owner…</source>
        <translation>Сменить ответственного…</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Встреча…</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Новая сделка…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Новая заявка…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Объединить с другим…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>В корзину…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Сменить ответственного</translation>
    </message>
    <message>
        <source>Whose customer %1 is from now on.</source>
        <translation>Чей клиент %1 с этого момента.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>This note was removed meanwhile.</source>
        <translation>Эту заметку тем временем удалили.</translation>
    </message>
    <message>
        <source>You may change this note, but not remove it.</source>
        <translation>Эту заметку можно изменить, но не удалить.</translation>
    </message>
    <message>
        <source>Remove the note?</source>
        <translation>Удалить заметку?</translation>
    </message>
    <message>
        <source>The note goes into the bin. This can be undone.</source>
        <translation>Заметка попадёт в корзину. Это можно отменить.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>Объединить с другим</translation>
    </message>
    <message>
        <source>Who is the same as %1? You compare them before anything is merged.</source>
        <translation>Кто тот же самый, что %1? Перед объединением вы их сравните.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или почта</translation>
    </message>
    <message>
        <source>Type a part of the name, or a number.</source>
        <translation>Введите часть имени или номер.</translation>
    </message>
    <message>
        <source>No other customer matches.</source>
        <translation>Других подходящих клиентов нет.</translation>
    </message>
    <message>
        <source>Several match. Which one?</source>
        <translation>Подходят несколько. Который?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Move to the bin?</source>
        <translation>Переместить в корзину?</translation>
    </message>
    <message>
        <source>%1 goes into the bin, with all that belongs to them. What was done stays counted, and this can be undone.</source>
        <translation>%1 и всё, что к нему относится, попадёт в корзину. Сделанное останется в показателях, и это можно отменить.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 в корзине.</translation>
    </message>
    <message>
        <source>%1: stage “%2”</source>
        <translation>%1: этап «%2»</translation>
    </message>
    <message>
        <source>%1, moved to the pool “%2”</source>
        <translation>%1, перемещено в базу «%2»</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerCalls</name>
    <message>
        <source>It is not known which phone is yours: it would ring first. Set it in Settings, General.</source>
        <translation>Неизвестно, какой телефон ваш: он зазвонил бы первым. Укажите его в настройках, «Общие».</translation>
    </message>
    <message>
        <source>Call a customer</source>
        <translation>Звонок клиенту</translation>
    </message>
    <message>
        <source>Your phone %1 will ring. When you answer it, %2 is called.</source>
        <translation>Ваш телефон %1 зазвонит. Когда вы ответите, будет набран %2.</translation>
    </message>
    <message>
        <source>Your phone %1 will ring. When you answer it, %2 is called at %3.</source>
        <translation>Ваш телефон %1 зазвонит. Когда вы ответите, начнётся звонок: %2, номер %3.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Your phone %1 rings: answer it, and %2 is called.</source>
        <translation>Ваш телефон %1 звонит: ответьте, и начнётся звонок: %2.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerDetailPage</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerDialling</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Этого клиента больше нет.</translation>
    </message>
    <message>
        <source>The customer has no such number any more.</source>
        <translation>У клиента больше нет такого номера.</translation>
    </message>
    <message>
        <source>The phone %1 is %2&apos;s, not yours.</source>
        <translation>Телефон %1 принадлежит не вам, а %2.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerFacts</name>
    <message numerus="yes">
        <source>%Ln deal(s), %1</source>
        <translation>
            <numerusform>%Ln сделка, %1</numerusform>
            <numerusform>%Ln сделки, %1</numerusform>
            <numerusform>%Ln сделок, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Pool · stage</source>
        <translation>База · этап</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Канал</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Клиент с</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>В работе</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>через %Ln день</numerusform>
            <numerusform>через %Ln дня</numerusform>
            <numerusform>через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerHeader</name>
    <message>
        <source>Without a name</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Позвонить</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Задача…</translation>
    </message>
    <message>
        <source>New task (T)</source>
        <translation>Новая задача (T)</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Сменить этап</translation>
    </message>
    <message>
        <source>Change stage (S)</source>
        <translation>Сменить этап (S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerPane</name>
    <message>
        <source>This customer could not be read.</source>
        <translation>Не удалось прочитать клиента.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>This customer is not here.</source>
        <translation>Этого клиента здесь нет.</translation>
    </message>
    <message>
        <source>They are in the bin, became part of another, or are not yours to see.</source>
        <translation>Он в корзине, объединён с другим или не для ваших глаз.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Такого пока не было.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Write a note, or make a task.</source>
        <translation>Пока ничего не было. Напишите заметку или создайте задачу.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Никто не выбран.</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see what happened.</source>
        <translation>Выберите клиента слева, чтобы увидеть, что было.</translation>
    </message>
    <message>
        <source>Older entries are not shown.</source>
        <translation>Более старые записи не показаны.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerSettings</name>
    <message>
        <source>Stages of %1</source>
        <translation>Этапы: %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Этапы</translation>
    </message>
    <message>
        <source>None yet. The stages of a pool are its pipeline: what a customer goes through, in this order.</source>
        <translation>Пока нет. Этапы базы — её воронка: клиент проходит их в этом порядке.</translation>
    </message>
    <message>
        <source>Add a pool first: each has a pipeline of its own.</source>
        <translation>Сначала добавьте базу: у каждой своя воронка.</translation>
    </message>
    <message>
        <source>Stages of no pool</source>
        <translation>Этапы без базы</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Другие списки</translation>
    </message>
    <message>
        <source>Nothing in it yet. Words that a file brings come into it by themselves.</source>
        <translation>Пока пусто. Значения из файлов попадают сюда сами.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>None yet. A pool gathers customers who go through the same stages, as Website or Exhibition.</source>
        <translation>Пока нет. База собирает клиентов с общими этапами, например «Сайт» или «Выставка».</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomersPage</name>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Имя, телефон или эл. почта</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <extracomment>%1: &quot;3 customers&quot;</extracomment>
        <translation>В корзине: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Take records from a file (Ctrl+I)</source>
        <translation>Взять записи из файла (Ctrl+I)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>По этапам</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Открытые сделки по этапам</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file or a workbook</source>
        <translation>Сохранить показанное как файл CSV или книгу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>What was imported, and the bin</source>
        <translation>Импорты и корзина</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Импорты…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>callhelm::DealBoard</name>
    <message>
        <source>Change stage</source>
        <translation>Сменить этап</translation>
    </message>
</context>
<context>
    <name>callhelm::DealColumn</name>
    <message>
        <source>No stage</source>
        <translation>Без этапа</translation>
    </message>
    <message>
        <source>Drag a deal to another stage, or move it by Ctrl+Left and Ctrl+Right.</source>
        <translation>Перетащите сделку на другой этап или переместите её клавишами Ctrl+влево и Ctrl+вправо.</translation>
    </message>
</context>
<context>
    <name>callhelm::DebtModel</name>
    <message>
        <source>anyone</source>
        <translation>любой</translation>
    </message>
    <message>
        <source>anyone in %1</source>
        <translation>любой из %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Who called and did not reach anybody.</source>
        <translation>Кто звонил и никого не застал.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Попытки</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Последняя попытка</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Who should call</source>
        <translation>Кому звонить</translation>
    </message>
    <message>
        <source>Time since the first missed call after the caller was last reached.</source>
        <translation>Время с первого пропущенного звонка после того, как с абонентом связались в последний раз.</translation>
    </message>
    <message>
        <source>Missed calls since the caller was last reached.</source>
        <translation>Пропущенные звонки с тех пор, как с абонентом связались в последний раз.</translation>
    </message>
    <message>
        <source>When they called in vain for the last time.</source>
        <translation>Когда абонент в последний раз не дозвонился.</translation>
    </message>
    <message>
        <source>The queue they called last; none where they called an agent&apos;s phone.</source>
        <translation>Очередь, в которую звонили последней; нет, если звонили на телефон оператора.</translation>
    </message>
    <message>
        <source>The agent who talked to the caller lately, else the one they called in vain, else anyone in the queue.</source>
        <translation>Оператор, который недавно говорил с абонентом; иначе тот, кому не дозвонились; иначе любой из очереди.</translation>
    </message>
    <message>
        <source>another team&apos;s agent</source>
        <translation>оператор другой группы</translation>
    </message>
</context>
<context>
    <name>callhelm::DebtPage</name>
    <message numerus="yes">
        <source>%Ln caller(s)</source>
        <translation>
            <numerusform>%Ln звонивший</numerusform>
            <numerusform>%Ln звонивших</numerusform>
            <numerusform>%Ln звонивших</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Звонки %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a caller</source>
        <translation>Найти звонившего</translation>
    </message>
    <message>
        <source>Who waits for a call back</source>
        <translation>Кто ждёт обратного звонка</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Никто не ждёт обратного звонка.</translation>
    </message>
    <message>
        <source>Callers whose last call was missed stand here until somebody reaches them.</source>
        <translation>Звонившие, чей последний звонок пропущен, остаются здесь, пока с ними не поговорят.</translation>
    </message>
</context>
<context>
    <name>callhelm::Desktop</name>
    <message>
        <source>Floor</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation>Проверка журнала</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>About Callhelm</source>
        <translation>О программе Callhelm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Add an Asterisk server…</source>
        <translation>Добавить сервер Asterisk…</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Правила оповещений…</translation>
    </message>
    <message>
        <source>Import a queue_log or call records…</source>
        <translation>Импорт queue_log или записей о звонках…</translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation>Следить за файлом…</translation>
    </message>
    <message>
        <source>The store works again; nothing that was told meanwhile is lost.</source>
        <translation>Хранилище снова работает; ничего из полученного за это время не потеряно.</translation>
    </message>
    <message>
        <source>%1 Here it can only be looked at.</source>
        <translation>%1 Здесь можно только смотреть.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Call at %1</source>
        <translation>Звонок в %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Import customers, deals or other records…</source>
        <translation>Импорт клиентов, сделок и других записей…</translation>
    </message>
    <message>
        <source>Edit targets…</source>
        <translation>Настроить цели…</translation>
    </message>
    <message>
        <source>Enter values…</source>
        <translation>Ввести значения…</translation>
    </message>
    <message>
        <source>What came of leads</source>
        <translation>Что стало с лидами</translation>
    </message>
    <message>
        <source>The customers were merged.</source>
        <translation>Клиенты объединены.</translation>
    </message>
    <message>
        <source>Imports of records…</source>
        <translation>Импорты записей…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Сделано снова</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Сделано снова: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>callhelm::DirectModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When it was dialled. The call counts in this interval.</source>
        <translation>Когда набран номер. Звонок относится к этому интервалу.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Nobody where it is not known whose phone it was.</source>
        <translation>Никто, если неизвестно, чей это телефон.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>The other side&apos;s number.</source>
        <translation>Номер другой стороны.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>How long it rang until answered or given up.</source>
        <translation>Сколько длился вызов до ответа или отбоя.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>How long they talked; nothing where nobody answered.</source>
        <translation>Сколько длился разговор; пусто, если никто не ответил.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>The agent&apos;s phone, or the caller&apos;s where nobody is known to have it.</source>
        <translation>Телефон оператора или звонившего, если владелец неизвестен.</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Другой телефон</translation>
    </message>
    <message>
        <source>The other side&apos;s phone or trunk.</source>
        <translation>Телефон или транк другой стороны.</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>ID звонка</translation>
    </message>
    <message>
        <source>Out: the agent dialled. In: the agent was called without a queue between.</source>
        <translation>Исх.: набрал оператор. Вх.: оператору звонили без очереди.</translation>
    </message>
</context>
<context>
    <name>callhelm::DirectQuery</name>
    <message>
        <source>talk %1 in all</source>
        <translation>всего разговоров %1</translation>
    </message>
    <message>
        <source>Calls without a queue</source>
        <translation>Звонки без очереди</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln звонок</numerusform>
            <numerusform>%Ln звонка</numerusform>
            <numerusform>%Ln звонков</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorBooksModel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Вошли</translation>
    </message>
    <message>
        <source>Callers of whom the log tells that they entered.</source>
        <translation>Абоненты, о входе которых говорит журнал.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Поступило</translation>
    </message>
    <message>
        <source>Visits, also those whose entry the log does not tell.</source>
        <translation>Обращения, в том числе те, о входе которых журнал не говорит.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Не дождались</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>По тайм-ауту</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>По клавише</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Нет операторов</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Ещё ждут</translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation>Обращения, которые ещё не завершились.</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Вышли</translation>
    </message>
    <message>
        <source>Answered + abandoned + timed out + left by key + left empty + still waiting.</source>
        <translation>Принято + не дождались + по тайм-ауту + по клавише + нет операторов + ещё ждут.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
    <message>
        <source>Went in − came out. 0 when the books balance.</source>
        <translation>Вошли − вышли. 0, когда учёт сходится.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Сомнительные</translation>
    </message>
    <message>
        <source>Visits without a told entry, or cut off by a restart.</source>
        <translation>Обращения без записи о входе или оборванные перезапуском.</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Не завершены</translation>
    </message>
    <message>
        <source>Visits older than a day whose end is missing.</source>
        <translation>Обращения старше суток, о завершении которых нет записи.</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>Turned away at the door; beside the books.</source>
        <translation>Отказано на входе; вне учёта.</translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorNotesModel</name>
    <message>
        <source>Finding</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorPage</name>
    <message>
        <source>The log doctor could not read the store.</source>
        <translation>Проверке журнала не удалось прочитать хранилище.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln очередь</numerusform>
            <numerusform>%Ln очереди</numerusform>
            <numerusform>%Ln очередей</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Сохранить список…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Учёт</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>Прочитанные источники</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Найти в замечаниях</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n вид</numerusform>
            <numerusform>%n вида</numerusform>
            <numerusform>%n видов</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Все файлы</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n файл</numerusform>
            <numerusform>%n файла</numerusform>
            <numerusform>%n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>No log has been read yet.</source>
        <translation>Журналы ещё не прочитаны.</translation>
    </message>
    <message>
        <source>After an import the log doctor says here whether the books balance, and lists what it stumbled over, by file and line.</source>
        <translation>После импорта проверка журнала покажет здесь, сходится ли учёт, и перечислит замечания по файлам и строкам.</translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation>Проверка журнала</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Every line could be read, and all of them fit together.</source>
        <translation>Все строки прочитаны и согласуются между собой.</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Импорт журнала…</translation>
    </message>
</context>
<context>
    <name>callhelm::DoubleStrip</name>
    <message>
        <source>Compare and merge…</source>
        <translation>Сравнить и объединить…</translation>
    </message>
    <message>
        <source>Same phone as %1, without owner</source>
        <translation>Тот же телефон, что у %1, без ответственного</translation>
    </message>
    <message>
        <source>Same e-mail address as %1, without owner</source>
        <translation>Та же почта, что у %1, без ответственного</translation>
    </message>
    <message>
        <source>Same phone as %1, owner %2</source>
        <translation>Тот же телефон, что у %1, ответственный %2</translation>
    </message>
    <message>
        <source>Same e-mail address as %1, owner %2</source>
        <translation>Та же почта, что у %1, ответственный %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DrillPage</name>
    <message>
        <source>figure %1</source>
        <translation>показатель %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>the figure has moved on since it was opened</source>
        <translation>показатель изменился с момента открытия</translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation>Строки показателя</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>No rows are behind this figure.</source>
        <translation>За этим показателем нет строк.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct call(s) with those not answered</source>
        <translation>
            <numerusform>%Ln разный звонок, включая неотвеченные</numerusform>
            <numerusform>%Ln разных звонка, включая неотвеченные</numerusform>
            <numerusform>%Ln разных звонков, включая неотвеченные</numerusform>
        </translation>
    </message>
    <message>
        <source>the figure is of the whole queue; you see the calls of your agents</source>
        <translation>показатель — всей очереди; вам видны звонки ваших операторов</translation>
    </message>
</context>
<context>
    <name>callhelm::DueChoice</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Today 14:00</source>
        <translation>Сегодня 14:00</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>Завтра 9:00</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Через 3 дня</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Понедельник</translation>
    </message>
</context>
<context>
    <name>callhelm::DueRecallModel</name>
    <message>
        <source>nobody yet</source>
        <translation>пока никому</translation>
    </message>
    <message>
        <source>Likely: as things stand now.</source>
        <translation>Вероятно: как дела обстоят сейчас.</translation>
    </message>
    <message>
        <source>As things stand, none of the rule&apos;s other agents may take it.</source>
        <translation>Сейчас никто из других операторов правила взять его не может.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Taken back then, unless its holder cares for it before.</source>
        <translation>Отзывается в этот момент, если до него держатель ничего не сделает.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>From, likely to</source>
        <translation>От кого, вероятно кому</translation>
    </message>
</context>
<context>
    <name>callhelm::ExportDialog</name>
    <message>
        <source>Begin with the range, zone and definitions</source>
        <translation>Сначала указать период, пояс и определения</translation>
    </message>
    <message>
        <source>Name the columns as shown, with units</source>
        <translation>Столбцы как на экране, с единицами</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln row(s) shown, with the columns and the order shown, as a file for a spreadsheet.</source>
        <translation>
            <numerusform>Сохраняет показанную %Ln строку с показанными столбцами и порядком в файл для электронной таблицы.</numerusform>
            <numerusform>Сохраняет показанные %Ln строки с показанными столбцами и порядком в файл для электронной таблицы.</numerusform>
            <numerusform>Сохраняет показанные %Ln строк с показанными столбцами и порядком в файл для электронной таблицы.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Запятая  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Точка с запятой  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Табуляция</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Секунды</translation>
    </message>
    <message>
        <source>h:mm:ss</source>
        <translation>ч:мм:сс</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Lengths of time</source>
        <translation>Длительности</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Workbook (Excel, .xlsx)</source>
        <translation>Книга (Excel, .xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Книги (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>callhelm::FiguresPane</name>
    <message>
        <source>Loading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation>За этот период звонков нет.</translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation>Выберите другой период или меньше фильтров.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Не удалось прочитать показатели.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Import a log, connect a server, or start the simulator: the figures will stand here.</source>
        <translation>Импортируйте журнал, подключите сервер или запустите симулятор: показатели появятся здесь.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorAgentModel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>The agent&apos;s name.</source>
        <translation>Имя оператора.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Статус</translation>
    </message>
    <message>
        <source>For</source>
        <translation>В статусе</translation>
    </message>
    <message>
        <source>How long the agent has been in this state.</source>
        <translation>Сколько времени оператор в этом статусе.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Абонент</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>The queue of the present call.</source>
        <translation>Очередь текущего звонка.</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Посл. звонок</translation>
    </message>
    <message>
        <source>Last 30 minutes: %1</source>
        <translation>Последние 30 минут: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сегодня: %1</translation>
    </message>
    <message>
        <source>Occupancy now</source>
        <translation>Загр. сейчас</translation>
    </message>
    <message>
        <source>What the agent is doing now, and the pause they chose.</source>
        <translation>Что оператор делает сейчас и какую паузу выбрал.</translation>
    </message>
    <message>
        <source>When the agent&apos;s last call ended.</source>
        <translation>Когда закончился последний звонок оператора.</translation>
    </message>
    <message>
        <source>The number of who rings the agent or talks with them.</source>
        <translation>Номер того, кто звонит оператору или говорит с ним.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorChartRow</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>Операторы по статусам</translation>
    </message>
    <message>
        <source>Agents show here once they log in.</source>
        <translation>Операторы появятся здесь, когда войдут в систему.</translation>
    </message>
    <message>
        <source>by half hour</source>
        <translation>по получасам</translation>
    </message>
    <message>
        <source>No call had been missed by then.</source>
        <translation>К этому моменту пропущенных звонков не было.</translation>
    </message>
    <message>
        <source>No call has been missed today.</source>
        <translation>Сегодня нет пропущенных звонков.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>No call had come in by then.</source>
        <translation>К этому моменту звонков ещё не было.</translation>
    </message>
    <message>
        <source>No call has come in today.</source>
        <translation>Сегодня ещё не было звонков.</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>по часам</translation>
    </message>
    <message>
        <source>No rating had been given by then.</source>
        <translation>К тому времени оценок не было.</translation>
    </message>
    <message>
        <source>No ratings today.</source>
        <translation>Сегодня оценок нет.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorHeader</name>
    <message>
        <source>Live</source>
        <translation>Онлайн</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>на момент</translation>
    </message>
    <message>
        <source>A source is running: the figures follow it.</source>
        <translation>Источник работает: показатели обновляются вслед за ним.</translation>
    </message>
    <message>
        <source>No source is running: this is the last moment of which anything is known.</source>
        <translation>Источники не работают: это последний момент, о котором что-либо известно.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n очередь</numerusform>
            <numerusform>%n очереди</numerusform>
            <numerusform>%n очередей</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast the simulated call centre lives</source>
        <translation>Как быстро живёт симулируемый колл-центр</translation>
    </message>
    <message>
        <source>Simulator speed</source>
        <translation>Скорость симулятора</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>The floor in full screen, for a screen on the wall (F11)</source>
        <translation>Зал на весь экран, для экрана на стене (F11)</translation>
    </message>
    <message>
        <source>was at</source>
        <translation>было</translation>
    </message>
    <message>
        <source>A moment of the past is shown, not the present.</source>
        <translation>Показан момент в прошлом, а не настоящее.</translation>
    </message>
    <message>
        <source>The floor as it was at any moment of a stored day (Ctrl+T)</source>
        <translation>Зал в любой момент любого сохранённого дня (Ctrl+T)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Назад во времени</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Все группы</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n группа</numerusform>
            <numerusform>%n группы</numerusform>
            <numerusform>%n групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorPage</name>
    <message>
        <source>The floor shows your queues and agents as they are now.</source>
        <translation>Зал показывает ваши очереди и операторов, какие они сейчас.</translation>
    </message>
    <message>
        <source>Follow or import a queue log, or let the simulator show a call centre at work.</source>
        <translation>Следите за queue_log, импортируйте его или пусть симулятор покажет колл-центр в работе.</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Выбрать источник…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Найти оператора</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все статусы</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n статус</numerusform>
            <numerusform>%n статуса</numerusform>
            <numerusform>%n статусов</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>нет данных с %1</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Цель…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Назад во времени</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К настоящему</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>The queue&apos;s name.</source>
        <translation>Название очереди.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n обращение за сегодня опирается на журнал без его начала или конца.</numerusform>
            <numerusform>%n обращения за сегодня опираются на журнал без их начала или конца.</numerusform>
            <numerusform>%n обращений за сегодня опираются на журнал без их начала или конца.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Сегодня: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTiles</name>
    <message>
        <source>Agents on</source>
        <translation>На линии</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Пропущено сегодня</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Принято сегодня</translation>
    </message>
    <message>
        <source>Callers waiting in a queue now, and how long the first of them has waited.</source>
        <translation>Абоненты, ожидающие сейчас в очереди, и сколько ждёт первый из них.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n обращение за сегодня опирается на журнал без его начала или конца.</numerusform>
            <numerusform>%n обращения за сегодня опираются на журнал без их начала или конца.</numerusform>
            <numerusform>%n обращений за сегодня опираются на журнал без их начала или конца.</numerusform>
        </translation>
    </message>
    <message>
        <source>goal %1 in %2 s</source>
        <translation>цель %1 за %2 с</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>цель %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row to recover</source>
        <translation>
            <numerusform>до цели %n подряд</numerusform>
            <numerusform>до цели %n подряд</numerusform>
            <numerusform>до цели %n подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>missed for today</source>
        <translation>сегодня уже не достичь</translation>
    </message>
    <message numerus="yes">
        <source>%n may still be missed</source>
        <translation>
            <numerusform>в запасе %n</numerusform>
            <numerusform>в запасе %n</numerusform>
            <numerusform>в запасе %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level %1: share of today&apos;s calls answered within %2 s.</source>
        <translation>Уровень сервиса %1: доля сегодняшних звонков, принятых за %2 с.</translation>
    </message>
    <message>
        <source>Share of today&apos;s calls answered in time, each queue by its own threshold and definition.</source>
        <translation>Доля сегодняшних звонков, принятых вовремя; для каждой очереди — по её порогу и определению.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>дольше всех %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>%1 talking</source>
        <translation>говорят %1</translation>
    </message>
    <message>
        <source>%1 wrap-up</source>
        <translation>постобр. %1</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>пауза %1</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>не дождались %1</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>тайм-аут %1</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>другое %1</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>за 30 мин</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>ASA %1</source>
        <translation>ASA %1</translation>
    </message>
    <message>
        <source>AHT %1</source>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>Callers who were missed in the last seven days and whom nobody has reached since.</source>
        <translation>Звонившие, пропущенные за последние семь дней, с которыми с тех пор никто не поговорил.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>дольше всех %1</translation>
    </message>
    <message>
        <source>Agents who are logged in now, of all. Who is being rung counts as available.</source>
        <translation>Операторы в системе сейчас, из всех. Кому идёт вызов, тот считается свободным.</translation>
    </message>
    <message>
        <source>Of all agents together: %1</source>
        <translation>По всем операторам вместе: %1</translation>
    </message>
    <message>
        <source>Visits that an agent answered. ASA is their mean wait; AHT the mean of talk, hold and wrap-up.</source>
        <translation>Обращения, принятые операторами. ASA — их среднее ожидание; AHT — среднее разговора, удержания и постобработки.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>своб. %1</translation>
    </message>
    <message>
        <source>%1 that day</source>
        <translation>%1 за тот день</translation>
    </message>
    <message>
        <source>Of whole queues: this cannot be told for a team.</source>
        <translation>По целым очередям: к одной группе это отнести нельзя.</translation>
    </message>
    <message>
        <source>no ratings today</source>
        <translation>сегодня оценок нет</translation>
    </message>
    <message>
        <source>no ratings that day</source>
        <translation>в тот день оценок не было</translation>
    </message>
    <message numerus="yes">
        <source>of %n rating(s)</source>
        <translation>
            <numerusform>из %n оценки</numerusform>
            <numerusform>из %n оценок</numerusform>
            <numerusform>из %n оценок</numerusform>
        </translation>
    </message>
    <message>
        <source>few</source>
        <translation>мало</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTravel</name>
    <message>
        <source>Nothing is stored yet that one could go back to.</source>
        <translation>Пока ничего не сохранено, к чему можно было бы вернуться.</translation>
    </message>
</context>
<context>
    <name>callhelm::FolderList</name>
    <message>
        <source>Watched folders</source>
        <translation>Наблюдаемые папки</translation>
    </message>
    <message>
        <source>None. Tables that appear in a watched folder become customers, deals and so on.</source>
        <translation>Нет. Таблицы, появляющиеся в наблюдаемой папке, становятся клиентами, сделками и так далее.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Наблюдать за папкой…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Отменить…</translation>
    </message>
    <message>
        <source>Take back what %1 took last</source>
        <translation>Отменить последнее взятое из %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Убрать…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 new, %4 changed, %5 the same, %6 rejected</source>
        <translation>%1, %2: новых %3, изменено %4, без изменений %5, отклонено %6</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Отклонённые строки в %1</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Это отменено.</translation>
    </message>
    <message>
        <source>No file was taken since the program began.</source>
        <translation>С запуска программы файлы не брались.</translation>
    </message>
    <message>
        <source>Watch %1 no more?</source>
        <translation>Больше не наблюдать за %1?</translation>
    </message>
    <message>
        <source>What was taken from it stays, and so do its files.</source>
        <translation>Взятое из неё остаётся, её файлы тоже.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>Папку нельзя убрать</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>Отменить %1?</translation>
    </message>
    <message>
        <source>All that this file made and changed is as before. The file is not taken again.</source>
        <translation>Всё, что файл создал и изменил, станет как было. Файл не будет взят снова.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Отменить нельзя</translation>
    </message>
</context>
<context>
    <name>callhelm::FolderService</name>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Папку нельзя прочесть.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Папки нет.</translation>
    </message>
    <message>
        <source>Name the folder with its whole path.</source>
        <translation>Укажите полный путь к папке.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Это файл, а не папка.</translation>
    </message>
    <message>
        <source>Say how its files are read: choose a saved mapping.</source>
        <translation>Укажите, как читать файлы: выберите сохранённое сопоставление.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Наблюдаемая папка</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more file(s))</source>
        <translation>
            <numerusform>%1 (и ещё %n файл)</numerusform>
            <numerusform>%1 (и ещё %n файла)</numerusform>
            <numerusform>%1 (и ещё %n файлов)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FollowDialog</name>
    <message>
        <source>Follow</source>
        <translation>Следить</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Не следить</translation>
    </message>
    <message>
        <source>No file is followed.</source>
        <translation>Слежения за файлами нет.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Followed now</source>
        <translation>Под слежением</translation>
    </message>
    <message>
        <source>Follow a file</source>
        <translation>Следить за файлом</translation>
    </message>
    <message>
        <source>Reads new lines of a queue_log, or of call records (Master.csv), as the telephone system writes them, through rotation, also after the program was closed.</source>
        <translation>Читает новые строки queue_log или записей о звонках (Master.csv), как только телефонная система их пишет, в том числе через ротацию и после закрытия программы.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>Call records (Master.csv)</source>
        <translation>Записи о звонках (Master.csv)</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Телефонная система</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Queue logs and call records (queue_log* *.log *.csv);;All files (*)</source>
        <translation>Журналы очередей и записи о звонках (queue_log* *.log *.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>%1 (call records)</source>
        <translation>%1 (записи о звонках)</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, система %2</translation>
    </message>
</context>
<context>
    <name>callhelm::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>callhelm::GeneralSettings</name>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Часового пояса с таким именем нет.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Никогда</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Через %Ln минуту</numerusform>
            <numerusform>Через %Ln минуты</numerusform>
            <numerusform>Через %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Это рабочее место</translation>
    </message>
    <message>
        <source>Lock when nobody is at it</source>
        <translation>Блокировать, когда никого нет</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Первый день недели</translation>
    </message>
    <message>
        <source>Days, weeks and months of all figures are those of this zone.</source>
        <translation>Дни, недели и месяцы всех показателей — по этому поясу.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Хранилище: %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Другая</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Страна телефонных номеров</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are of this country: however one is written, it is the same caller.</source>
        <translation>Номера без кода страны относятся к этой стране: как бы ни был записан номер, это один и тот же абонент.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Валюта</translation>
    </message>
    <message>
        <source>Of all amounts that name none. A change re-reads them: it converts nothing.</source>
        <translation>Для всех сумм без указанной валюты. При смене суммы не пересчитываются.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalCard</name>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>even pace, %1</source>
        <translation>равномерный темп, %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>по %1</translation>
    </message>
    <message>
        <source>≈ each counts once: judged by how far %1 had come on the same working day.</source>
        <translation>≈ каждый считается один раз: оценка по тому, сколько было к тому же рабочему дню (%1).</translation>
    </message>
    <message>
        <source>Today is not in the rate until it ends.</source>
        <translation>Сегодняшний день войдёт в темп, когда закончится.</translation>
    </message>
    <message>
        <source>—: no source tells of this time.</source>
        <translation>—: за это время нет данных ни из одного источника.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalChartCard</name>
    <message>
        <source>Summed</source>
        <translation>Накопительно</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>По дням</translation>
    </message>
    <message>
        <source>Nothing is known of these days.</source>
        <translation>За эти дни данных нет.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>%1 behind an even pace of %2</source>
        <translation>на %1 меньше равномерного темпа (%2)</translation>
    </message>
    <message>
        <source>%1 ahead of an even pace of %2</source>
        <translation>на %1 больше равномерного темпа (%2)</translation>
    </message>
    <message>
        <source>at this rate %1, %2 short</source>
        <translation>при таком темпе %1, не хватит %2</translation>
    </message>
    <message>
        <source>at this rate %1, %2 over</source>
        <translation>при таком темпе %1, сверх цели %2</translation>
    </message>
    <message>
        <source>%1 short of the goal</source>
        <translation>до цели не хватило %1</translation>
    </message>
    <message>
        <source>%1 over the goal</source>
        <translation>сверх цели %1</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalLineModel</name>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Клиенты</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Продажи</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Качество</translation>
    </message>
    <message>
        <source>%1, min</source>
        <translation>%1, мин</translation>
    </message>
    <message>
        <source>%1, M %2</source>
        <comment>revenue in millions of a currency</comment>
        <translation>%1, млн %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>достигнуто</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>в графике</translation>
    </message>
    <message>
        <source>close</source>
        <translation>близко</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>отстаёт</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>не достигнуто</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>выполняется</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>не выполняется</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>в запасе %Ln</numerusform>
            <numerusform>в запасе %Ln</numerusform>
            <numerusform>в запасе %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to recover</source>
        <translation>
            <numerusform>наверстать %Ln</numerusform>
            <numerusform>наверстать %Ln</numerusform>
            <numerusform>наверстать %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut to %1 of %2 days: the rest of the month they did not belong here.</source>
        <translation>За %1 из %2 дней: остальную часть месяца сотрудник здесь не работал.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in another currency are not in it.</source>
        <translation>
            <numerusform>Не вошла %Ln запись в другой валюте.</numerusform>
            <numerusform>Не вошли %Ln записи в другой валюте.</numerusform>
            <numerusform>Не вошло %Ln записей в другой валюте.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source tells of this time.</source>
        <translation>За это время нет данных ни из одного источника.</translation>
    </message>
    <message>
        <source>Each counts once in the period: judged by how far the period before had come on the same working day.</source>
        <translation>Каждый считается за период один раз: оценка по тому, сколько было в предыдущем периоде к тому же рабочему дню.</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>из %L1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>So far, today included.</source>
        <translation>На сейчас, считая сегодня.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The goal that holds in this period.</source>
        <translation>Цель, действующая в этом периоде.</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% цели</translation>
    </message>
    <message>
        <source>Done ÷ goal. The black mark is an even pace; right of it is good.</source>
        <translation>Сделано ÷ цель. Чёрная черта — равномерный темп; правее неё хорошо.</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>При таком темпе</translation>
    </message>
    <message>
        <source>What the day comes to if it goes on as its working hours so far, of the goal.</source>
        <translation>Что выйдет к концу дня, если продолжать как в прошедшие рабочие часы, от цели.</translation>
    </message>
    <message>
        <source>What the period comes to if it goes on as the working days that are over, of the goal. Today is not in the rate until it ends.</source>
        <translation>Что выйдет к концу периода, если продолжать как в прошедшие рабочие дни, от цели. Сегодняшний день войдёт в темп, когда закончится.</translation>
    </message>
    <message>
        <source>An hour so far</source>
        <translation>В час пока</translation>
    </message>
    <message>
        <source>Done ÷ working hours over.</source>
        <translation>Сделано ÷ прошедшие рабочие часы.</translation>
    </message>
    <message>
        <source>A day so far</source>
        <translation>В день пока</translation>
    </message>
    <message>
        <source>Done ÷ working days over.</source>
        <translation>Сделано ÷ прошедшие рабочие дни.</translation>
    </message>
    <message>
        <source>An hour needed</source>
        <translation>Нужно в час</translation>
    </message>
    <message>
        <source>(Goal − done) ÷ working hours left.</source>
        <translation>(Цель − сделано) ÷ оставшиеся рабочие часы.</translation>
    </message>
    <message>
        <source>A day needed</source>
        <translation>Нужно в день</translation>
    </message>
    <message>
        <source>(Goal − done) ÷ working days left, today among them.</source>
        <translation>(Цель − сделано) ÷ оставшиеся рабочие дни, считая сегодня.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>On pace: at this rate at least 100 % of the goal. Close: at least 95 %. Behind: less.</source>
        <translation>В графике: при таком темпе не менее 100 % цели. Близко: не менее 95 %. Отстаёт: меньше.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) without a reply are not in it.</source>
        <translation>
            <numerusform>%Ln диалог без ответа не учтён.</numerusform>
            <numerusform>%Ln диалога без ответа не учтены.</numerusform>
            <numerusform>%Ln диалогов без ответа не учтены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::GoalRankCard</name>
    <message>
        <source>Agents · %1</source>
        <translation>Операторы · %1</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>сначала лучшие</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalRankModel</name>
    <message>
        <source>By the rate; equal ones share a rank.</source>
        <translation>По темпу; равные делят место.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Сделано</translation>
    </message>
    <message>
        <source>So far, today included.</source>
        <translation>На сейчас, считая сегодня.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The goal that holds in this period.</source>
        <translation>Цель, действующая в этом периоде.</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% цели</translation>
    </message>
    <message>
        <source>Done ÷ goal. The black mark is an even pace; right of it is good.</source>
        <translation>Сделано ÷ цель. Чёрная черта — равномерный темп; правее неё хорошо.</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>При таком темпе</translation>
    </message>
    <message>
        <source>What the period comes to if it goes on as so far, of the goal.</source>
        <translation>Что выйдет к концу периода, если продолжать так же, от цели.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Место</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalService</name>
    <message>
        <source>A goal lies between 0 and 100 %, and its times are not negative.</source>
        <translation>Цель — от 0 до 100 %, а её сроки не отрицательны.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalSettings</name>
    <message>
        <source>Queues appear with their first call.</source>
        <translation>Очереди появляются с первым звонком.</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Цели очередей</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
</context>
<context>
    <name>callhelm::HandOutModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1, возвращено</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>автоматически</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When it was handed out.</source>
        <translation>Когда был роздан.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Who got it.</source>
        <translation>Кто получил.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От кого</translation>
    </message>
    <message>
        <source>From whom it was taken back.</source>
        <translation>У кого отозван.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>By turn, to the agent who knew the customer, by hand, or recalled.</source>
        <translation>По очереди, знакомому оператору, вручную или по отзыву.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>As it was called then.</source>
        <translation>Как называлось тогда.</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Ждал</translation>
    </message>
    <message>
        <source>From its arrival to the hand-out, delay counted in.</source>
        <translation>От прихода до раздачи, с задержкой.</translation>
    </message>
    <message>
        <source>Whose act</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Who gave it, or let the rules run.</source>
        <translation>Кто отдал или запустил правила.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>callhelm::HandOutsPage</name>
    <message>
        <source>All rules</source>
        <translation>Все правила</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Все операторы</translation>
    </message>
    <message>
        <source>The hand-outs could not be read.</source>
        <translation>Раздачи прочитать не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln раздача</numerusform>
            <numerusform>%Ln раздачи</numerusform>
            <numerusform>%Ln раздач</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>последние: %1</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>За это время ничего не роздано.</translation>
    </message>
    <message>
        <source>No hand-out fits.</source>
        <translation>Подходящих раздач нет.</translation>
    </message>
    <message>
        <source>Choose other days, another rule or agent.</source>
        <translation>Выберите другие дни, правило или оператора.</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Раздачи</translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation>Найти лид</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportCheckPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Known and updated</source>
        <translation>Известные, обновятся</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>will be made</source>
        <translation>будут созданы</translation>
    </message>
    <message>
        <source>found, and something differs</source>
        <translation>найдены, есть отличия</translation>
    </message>
    <message>
        <source>found, and nothing differs</source>
        <translation>найдены, отличий нет</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Полезно знать</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Сопоставление</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) will be made beside the customers.</source>
        <translation>
            <numerusform>Кроме клиентов будет создана %Ln сделка.</numerusform>
            <numerusform>Кроме клиентов будут созданы %Ln сделки.</numerusform>
            <numerusform>Кроме клиентов будет создано %Ln сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be made.</source>
        <translation>
            <numerusform>Будет создан %Ln клиент.</numerusform>
            <numerusform>Будут созданы %Ln клиента.</numerusform>
            <numerusform>Будет создано %Ln клиентов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are the same record as an earlier row and are not taken.</source>
        <translation>
            <numerusform>%Ln строка повторяет запись из строки выше и не берётся.</numerusform>
            <numerusform>%Ln строки повторяют записи из строк выше и не берутся.</numerusform>
            <numerusform>%Ln строк повторяют записи из строк выше и не берутся.</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1.</source>
        <translation>Новые значения списков: %1.</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Новые сотрудники: %1.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>из %Ln строки</numerusform>
            <numerusform>из %Ln строк</numerusform>
            <numerusform>из %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is made.</source>
        <translation>Больше ничего не создаётся.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Rows with a fault are left out. All the others are taken together: should anything stop it midway, none is. The import can be undone as one.</source>
        <translation>Строки с ошибками пропускаются. Все остальные берутся вместе: если что-то прервёт импорт, не будет взята ни одна. Весь импорт можно отменить целиком.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportColumnTable</name>
    <message>
        <source>Column in the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Становится</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Не брать</translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation>«%1» становится</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Какой?</translation>
    </message>
    <message>
        <source>“%1” is read as</source>
        <translation>«%1» читается как</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>какой?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be read</source>
        <translation>
            <numerusform>Не читается %Ln значение</numerusform>
            <numerusform>Не читаются %Ln значения</numerusform>
            <numerusform>Не читается %Ln значений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new !</source>
        <translation>
            <numerusform>%Ln новое !</numerusform>
            <numerusform>%Ln новых !</numerusform>
            <numerusform>%Ln новых !</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportColumnsPage</name>
    <message>
        <source>Values…</source>
        <translation>Значения…</translation>
    </message>
    <message>
        <source>A blank cell takes the value away</source>
        <translation>Пустая ячейка стирает значение</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Сопоставление…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>By what known records are found, and what becomes of names that nobody has</source>
        <translation>По чему находятся известные записи и что делать с незнакомыми именами</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>Берётся %1 из %2</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportDialog</name>
    <message>
        <source>Import a queue_log</source>
        <translation>Импортировать queue_log</translation>
    </message>
    <message>
        <source>Takes the history of a telephone system from its queue_log files. What is known already counts once, so nothing is lost by importing a file again.</source>
        <translation>Загружает историю АТС из её файлов queue_log. Уже известное считается один раз, поэтому повторный импорт файла ничего не испортит.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Files, in any order</source>
        <translation>Файлы в любом порядке</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name of the telephone system; all its files share it</source>
        <translation>Имя АТС, общее для всех её файлов</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Open the log doctor</source>
        <translation>К проверке журнала</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Чтение %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Чтение %Ln файла</numerusform>
            <numerusform>Чтение %Ln файлов</numerusform>
            <numerusform>Чтение %Ln файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the store until all of it is read.</source>
        <translation>В хранилище ничего не меняется, пока не прочитано всё.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 в секунду</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Nothing was taken: the store is as it was.</source>
        <translation>Ничего не загружено: хранилище осталось прежним.</translation>
    </message>
    <message>
        <source>Nothing could be taken</source>
        <translation>Ничего не удалось загрузить</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>Хранилище осталось прежним.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln известно ранее</numerusform>
            <numerusform>%Ln известно ранее</numerusform>
            <numerusform>%Ln известно ранее</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln отклонённая строка</numerusform>
            <numerusform>%Ln отклонённые строки</numerusform>
            <numerusform>%Ln отклонённых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation>нет отклонённых строк</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) taken</source>
        <translation>
            <numerusform>Загружено %Ln новое событие</numerusform>
            <numerusform>Загружено %Ln новых события</numerusform>
            <numerusform>Загружено %Ln новых событий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was known before</source>
        <translation>Ничего нового: всё уже было известно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln строка</numerusform>
            <numerusform>Прочитано %Ln строки</numerusform>
            <numerusform>Прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>The log doctor says whether the books balance.</source>
        <translation>Проверка журнала покажет, сходится ли учёт.</translation>
    </message>
    <message>
        <source>Drop queue_log or Master.csv files here, or add them below.</source>
        <translation>Перетащите сюда файлы queue_log или Master.csv либо добавьте их ниже.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>Call records (Master.csv)</source>
        <translation>Записи о звонках (Master.csv)</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>Что за файлы</translation>
    </message>
    <message>
        <source>Queue logs and call records (queue_log* *.log *.txt *.csv *.gz);;All files (*)</source>
        <translation>Журналы очередей и записи о звонках (queue_log* *.log *.txt *.csv *.gz);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import call records</source>
        <translation>Импорт записей о звонках</translation>
    </message>
    <message>
        <source>Takes the calls that agents dialled or took without a queue from Asterisk&apos;s call records. What is known already counts once, so nothing is lost by importing a file again.</source>
        <translation>Берёт из записей Asterisk звонки, которые операторы набрали или приняли без очереди. Уже известное считается один раз, поэтому повторный импорт ничего не портит.</translation>
    </message>
    <message>
        <source>All was read and is being stored; it cannot be cancelled any more.</source>
        <translation>Всё прочитано и сохраняется; отменить уже нельзя.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFileBar</name>
    <message>
        <source>Other file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Разделитель</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>row </source>
        <translation>строка </translation>
    </message>
    <message>
        <source>Row of the titles</source>
        <translation>Строка заголовков</translation>
    </message>
    <message>
        <source>Titles in</source>
        <translation>Заголовки:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding fits as well: look at the first values.</source>
        <translation>Подходит и другая кодировка: посмотрите на первые значения.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFilePage</name>
    <message>
        <source>Drop a file here.</source>
        <translation>Перетащите файл сюда.</translation>
    </message>
    <message>
        <source>Records come from a CSV file or a workbook (.xlsx), whatever its encoding and separator. Nothing is taken before you have seen what becomes of it.</source>
        <translation>Записи берутся из файла CSV или книги (.xlsx) с любой кодировкой и разделителем. Ничего не берётся, пока вы не увидите, что получится.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Строки — это</translation>
    </message>
    <message>
        <source>Kind of the records</source>
        <translation>Вид записей</translation>
    </message>
    <message>
        <source>Save a sample file…</source>
        <translation>Сохранить образец файла…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Чтение файла</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Reading all of it, to find encoding, separator and formats…</source>
        <translation>Читается весь файл, чтобы найти кодировку, разделитель и форматы…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Столбец файла</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Похоже на</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Первые значения</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Taken on %1, %2. Nothing new in it.</source>
        <extracomment>%1: a day, %2: &quot;1,236 rows&quot;</extracomment>
        <translation>Взят %1, %2. Нового в нём нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln столбец</numerusform>
            <numerusform>%Ln столбца</numerusform>
            <numerusform>%Ln столбцов</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read in two ways; the next step asks which one is meant.</source>
        <translation>Читается двояко; следующий шаг спросит, что имеется в виду.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportHint</name>
    <message>
        <source>Two columns become “%1”: leave one of them out.</source>
        <translation>Два столбца становятся «%1»: один не берите.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>«%1» читается двояко.</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Выбрать</translation>
    </message>
    <message>
        <source>No column becomes anything yet.</source>
        <translation>Ни один столбец пока не берётся.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>“%1” names people whom nobody knows.</source>
        <translation>В «%1» есть неизвестные сотрудники.</translation>
    </message>
    <message>
        <source>Choose who is meant</source>
        <translation>Выбрать, кто это</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>“%1” names customers whom nobody knows.</source>
        <translation>В «%1» есть неизвестные клиенты.</translation>
    </message>
    <message>
        <source>Take it as…</source>
        <translation>Взять как…</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>Взять как %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>“%1” is not yet in the list of “%2”.</source>
        <extracomment>%1: a word in the file, %2: a field such as &quot;Stage&quot;</extracomment>
        <translation>«%1» пока нет в списке «%2».</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportOptions</name>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>People whom nobody knows</source>
        <translation>Неизвестные сотрудники</translation>
    </message>
    <message>
        <source>Words that are in no list</source>
        <translation>Слова, которых нет в списках</translation>
    </message>
    <message>
        <source>Customers whom nobody knows</source>
        <translation>Неизвестные клиенты</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Как обычно</translation>
    </message>
    <message>
        <source>Made while nobody is entered under People, else their rows are rejected</source>
        <translation>Создаются, пока в разделе «Люди» никого нет, иначе строка отклоняется</translation>
    </message>
    <message>
        <source>such as  ?  N/A</source>
        <translation>например  ?  N/A</translation>
    </message>
    <message>
        <source>Texts that stand for nothing</source>
        <translation>Обозначения пустого значения</translation>
    </message>
    <message>
        <source>A row is a record that is known where this agrees</source>
        <translation>Строка — известная запись, если совпадает</translation>
    </message>
    <message>
        <source>Texts that stand for nothing, with blanks between</source>
        <translation>Обозначения пустого значения, через пробел</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Отклонить строку</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Оставить пустым</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportPreview</name>
    <message>
        <source>As it will be taken</source>
        <translation>Как будет взято</translation>
    </message>
    <message>
        <source>Checking… %1</source>
        <translation>Проверка… %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln известная обновится</numerusform>
            <numerusform>%Ln известные обновятся</numerusform>
            <numerusform>%Ln известных обновятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;1,236 rows&quot;, %2: &quot;1,109 new, 127 known and updated&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportSession</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Чтение остановлено.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportTakePage</name>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Takes the whole import back, as long as nothing was built on it</source>
        <translation>Отменяет весь импорт, пока на нём ничего не построено</translation>
    </message>
    <message>
        <source>Taking the file</source>
        <translation>Импорт файла</translation>
    </message>
    <message>
        <source>All was read and is being stored; it cannot be cancelled any more.</source>
        <translation>Всё прочитано и сохраняется; отменить уже нельзя.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Отмена…</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Строки, которые не взяты</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Nothing changes until all of it is read.</source>
        <translation>Ничего не меняется, пока файл не прочитан целиком.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>Nothing could be taken</source>
        <translation>Ничего не удалось взять</translation>
    </message>
    <message>
        <source>Nothing was taken: the store is as it was.</source>
        <translation>Ничего не взято: хранилище прежнее.</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>Хранилище прежнее.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>The whole import was taken back: the store is as it was.</source>
        <translation>Весь импорт отменён: хранилище прежнее.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>Взята %Ln строка</numerusform>
            <numerusform>Взяты %Ln строки</numerusform>
            <numerusform>Взято %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was known before</source>
        <translation>Ничего нового: всё уже было известно</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новая</numerusform>
            <numerusform>%Ln новые</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln известная обновится</numerusform>
            <numerusform>%Ln известные обновятся</numerusform>
            <numerusform>%Ln известных обновятся</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
            <numerusform>%Ln без изменений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <translation>
            <numerusform>%Ln не взята</numerusform>
            <numerusform>%Ln не взяты</numerusform>
            <numerusform>%Ln не взято</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) were made beside the customers.</source>
        <translation>
            <numerusform>Кроме клиентов создана %Ln сделка.</numerusform>
            <numerusform>Кроме клиентов созданы %Ln сделки.</numerusform>
            <numerusform>Кроме клиентов создано %Ln сделок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were made.</source>
        <translation>
            <numerusform>Создан %Ln клиент.</numerusform>
            <numerusform>Созданы %Ln клиента.</numerusform>
            <numerusform>Создано %Ln клиентов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportValuesDialog</name>
    <message>
        <source>Values of “%1”</source>
        <translation>Значения «%1»</translation>
    </message>
    <message>
        <source>What stands in the file, and what is meant by it.</source>
        <translation>Что стоит в файле и что это значит.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>В файле</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Значит</translation>
    </message>
    <message>
        <source>There are more different values than can be listed; the first ones are shown.</source>
        <translation>Разных значений больше, чем можно показать; показаны первые.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>not known: reject the row</source>
        <translation>неизвестно: отклонить строку</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>новое: %1</translation>
    </message>
    <message>
        <source>not known: leave it empty</source>
        <translation>неизвестно: оставить пустым</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>все остальные</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 значит</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>оставить пустым</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportsDialog</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Ещё ничего не импортировали.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать их</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Импорты</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменены</translation>
    </message>
    <message>
        <source>Takes the whole import back, as long as nothing was built on it</source>
        <translation>Отменяет весь импорт, пока на нём ничего не построено</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменён</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>можно отменить</translation>
    </message>
    <message>
        <source>stays: something else was done with %1 since</source>
        <translation>остаётся: с %1 с тех пор сделали что-то ещё</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiBoards</name>
    <message>
        <source>There are no goals to copy.</source>
        <translation>Нет целей, которые можно взять.</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiEmpty</name>
    <message>
        <source>The figures could not be read.</source>
        <translation>Не удалось прочитать показатели.</translation>
    </message>
    <message>
        <source>A target is a goal for a day, a week or a month, for a team or a person.</source>
        <translation>Цель задаётся на день, неделю или месяц для группы или сотрудника.</translation>
    </message>
    <message>
        <source>Once set, this page shows how far each is and what a day still needs.</source>
        <translation>После этого здесь видно, сколько сделано и сколько ещё нужно в день.</translation>
    </message>
    <message>
        <source>Supervisors set them.</source>
        <translation>Их задают руководители.</translation>
    </message>
    <message>
        <source>No targets for %1 in %2 yet</source>
        <translation>Для «%1» на %2 целей ещё нет</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Настроить цели…</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Взять из %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln goal(s) for %2</source>
        <translation>
            <numerusform>%1: %Ln цель для «%2»</numerusform>
            <numerusform>%1: %Ln цели для «%2»</numerusform>
            <numerusform>%1: %Ln целей для «%2»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and goals for its %Ln people</source>
        <translation>
            <numerusform>, и цели для %Ln человека</numerusform>
            <numerusform>, и цели для %Ln человек</numerusform>
            <numerusform>, и цели для %Ln человек</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiHeader</name>
    <message>
        <source>Whose goals: %1</source>
        <translation>Для кого: %1</translation>
    </message>
    <message>
        <source>Whose goals</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>D, W, M</source>
        <translation>D, W, M</translation>
    </message>
    <message>
        <source>The period before (Ctrl+Left)</source>
        <translation>Предыдущий период (Ctrl+Влево)</translation>
    </message>
    <message>
        <source>The next period (Ctrl+Right)</source>
        <translation>Следующий период (Ctrl+Вправо)</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Предыдущий период</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Следующий период</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>К настоящему времени</translation>
    </message>
    <message>
        <source>Edit targets…</source>
        <translation>Настроить цели…</translation>
    </message>
    <message>
        <source>Goals of teams and agents (Ctrl+T)</source>
        <translation>Цели групп и операторов (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiPage</name>
    <message numerus="yes">
        <source>Goals of %1, %Ln people</source>
        <translation>
            <numerusform>Цели: %1, %Ln человек</numerusform>
            <numerusform>Цели: %1, %Ln человека</numerusform>
            <numerusform>Цели: %1, %Ln человек</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Цели: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiRowModel</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When it was done. It counts on this day.</source>
        <translation>Когда сделано. Учитывается в этот день.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>For whom it counts.</source>
        <translation>Кому засчитано.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Whom it concerns.</source>
        <translation>К кому относится.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>The deal, task or other record of the act.</source>
        <translation>Сделка, задача или другая запись этого действия.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Засчитано</translation>
    </message>
    <message>
        <source>What it adds to the figure.</source>
        <translation>Сколько добавляет к показателю.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Of how much it is a part.</source>
        <translation>Часть от какого целого.</translation>
    </message>
    <message>
        <source>Typed in by</source>
        <translation>Кто ввёл</translation>
    </message>
    <message>
        <source>Who typed it in.</source>
        <translation>Кто ввёл значение.</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiRowQuery</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct</source>
        <translation>
            <numerusform>%Ln без повторов</numerusform>
            <numerusform>%Ln без повторов</numerusform>
            <numerusform>%Ln без повторов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiTiles</name>
    <message>
        <source>Reached in %1</source>
        <translation>Достигнуто: %1</translation>
    </message>
    <message>
        <source>On pace for %1</source>
        <translation>В графике: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln goal(s)</source>
        <translation>
            <numerusform>из %Ln цели</numerusform>
            <numerusform>из %Ln целей</numerusform>
            <numerusform>из %Ln целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close</source>
        <translation>
            <numerusform>%Ln близко</numerusform>
            <numerusform>%Ln близко</numerusform>
            <numerusform>%Ln близко</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln не достигнута</numerusform>
            <numerusform>%Ln не достигнуты</numerusform>
            <numerusform>%Ln не достигнуто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln отстаёт</numerusform>
            <numerusform>%Ln отстают</numerusform>
            <numerusform>%Ln отстают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln пока неизвестна</numerusform>
            <numerusform>%Ln пока неизвестны</numerusform>
            <numerusform>%Ln пока неизвестно</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that will be reached at this rate, are reached already, or are kept. Close: at least 95 % at this rate.</source>
        <translation>Цели, которые при таком темпе будут достигнуты, уже достигнуты или выполняются. Близко: не менее 95 % при таком темпе.</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>Сильнее всего отстаёт</translation>
    </message>
    <message>
        <source>The goal with the least at this rate, among those not reached.</source>
        <translation>Цель с наименьшим прогнозом среди недостигнутых.</translation>
    </message>
    <message>
        <source>no goal is behind</source>
        <translation>ни одна цель не отстаёт</translation>
    </message>
    <message>
        <source>%1, of the goal</source>
        <translation>%1, от цели</translation>
    </message>
    <message>
        <source>%1, at this rate</source>
        <translation>%1, при таком темпе</translation>
    </message>
    <message>
        <source>needs %1 an hour, %2 so far</source>
        <translation>нужно %1 в час, пока %2</translation>
    </message>
    <message>
        <source>needs %1 a day, %2 so far</source>
        <translation>нужно %1 в день, пока %2</translation>
    </message>
    <message>
        <source>needs %1 an hour</source>
        <translation>нужно %1 в час</translation>
    </message>
    <message>
        <source>needs %1 a day</source>
        <translation>нужно %1 в день</translation>
    </message>
    <message>
        <source>Day gone</source>
        <translation>Прошло дня</translation>
    </message>
    <message>
        <source>Week gone</source>
        <translation>Прошло недели</translation>
    </message>
    <message>
        <source>Month gone</source>
        <translation>Прошло месяца</translation>
    </message>
    <message>
        <source>%1 of %2 working hours</source>
        <translation>%1 из %2 рабочих часов</translation>
    </message>
    <message>
        <source>outside working time</source>
        <translation>нерабочее время</translation>
    </message>
    <message>
        <source>%1 of %2 working days</source>
        <translation>%1 из %2 рабочих дней</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today counted</source>
        <translation>
            <numerusform>остался %Ln, считая сегодня</numerusform>
            <numerusform>осталось %Ln, считая сегодня</numerusform>
            <numerusform>осталось %Ln, считая сегодня</numerusform>
        </translation>
    </message>
    <message>
        <source>Working time that is over: days that have ended, by their hours. Today counts when it is over.</source>
        <translation>Прошедшее рабочее время: завершённые дни по их часам. Сегодняшний день считается, когда закончится.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>Day goals that were reached yesterday.</source>
        <translation>Дневные цели, достигнутые вчера.</translation>
    </message>
    <message>
        <source>no goals for days</source>
        <translation>нет целей на день</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day goal(s)</source>
        <translation>
            <numerusform>из %Ln дневной цели</numerusform>
            <numerusform>из %Ln дневных целей</numerusform>
            <numerusform>из %Ln дневных целей</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>не достигнуто: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Goals of this week that are on pace, reached or kept.</source>
        <translation>Цели этой недели в графике, достигнутые или выполняемые.</translation>
    </message>
    <message>
        <source>Goals of this month that are on pace, reached or kept.</source>
        <translation>Цели этого месяца в графике, достигнутые или выполняемые.</translation>
    </message>
    <message>
        <source>no goals for weeks</source>
        <translation>нет целей на неделю</translation>
    </message>
    <message>
        <source>no goals for months</source>
        <translation>нет целей на месяц</translation>
    </message>
    <message>
        <source>of %L1 on pace</source>
        <translation>из %L1 в графике</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>отстают: %1</translation>
    </message>
    <message>
        <source>close: %1</source>
        <translation>близко: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today is off</source>
        <translation>
            <numerusform>остался %Ln, сегодня выходной</numerusform>
            <numerusform>осталось %Ln, сегодня выходной</numerusform>
            <numerusform>осталось %Ln, сегодня выходной</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadActs</name>
    <message>
        <source>Leads that wait already</source>
        <translation>Уже ждущие лиды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 wait already: hand them out too?</source>
        <translation>
            <numerusform>Уже ждёт %Ln лид из %1: раздать и его?</numerusform>
            <numerusform>Уже ждут %Ln лида из %1: раздать и их?</numerusform>
            <numerusform>Уже ждут %Ln лидов из %1: раздать и их?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them out too</source>
        <translation>Раздать и их</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>Те, что ждут</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Пусть ждут</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Удалить правило</translation>
    </message>
    <message>
        <source>Delete %1? Leads already handed out stay where they are; its ledger and receipts are kept.</source>
        <translation>Удалить %1? Розданные лиды останутся где есть; баланс и квитанции сохранятся.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) handed out</source>
        <translation>
            <numerusform>Роздан %Ln лид</numerusform>
            <numerusform>Роздано %Ln лида</numerusform>
            <numerusform>Роздано %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln отозван</numerusform>
            <numerusform>%Ln отозвано</numerusform>
            <numerusform>%Ln отозвано</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to hand out</source>
        <translation>Раздавать нечего</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln ещё ждёт</numerusform>
            <numerusform>%Ln ещё ждут</numerusform>
            <numerusform>%Ln ещё ждут</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadAgentModel</name>
    <message>
        <source>%1: %2 new, %3 recalled</source>
        <translation>%1: новых %2, отозванных %3</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новые</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Отозванные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всего</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadCandidateModel</name>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>On the telephone systems.</source>
        <translation>В телефонных системах.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9,999; 0 gets none.</source>
        <translation>Целое число от 0 до 9 999; 0 — ничего не получает.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Доля</translation>
    </message>
    <message>
        <source>Their weight of the sum of weights.</source>
        <translation>Их вес от суммы весов.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadChange</name>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Такого правила больше нет.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Something was done with %1 since: it stays as it is.</source>
        <translation>С тех пор с «%1» что-то сделано: всё остаётся как есть.</translation>
    </message>
    <message>
        <source>Leads given by hand</source>
        <translation>Лиды, переданные вручную</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the ledger.</source>
        <translation>Укажите причину: она останется в балансе раздачи.</translation>
    </message>
    <message>
        <source>This customer is in no pool any more, or not yours to give.</source>
        <translation>Клиента больше нет ни в одной базе, или передавать его не вам.</translation>
    </message>
    <message>
        <source>Who gets a lead must work here.</source>
        <translation>Получатель лида должен здесь работать.</translation>
    </message>
    <message>
        <source>Zero changes nothing.</source>
        <translation>Ноль ничего не меняет.</translation>
    </message>
    <message>
        <source>The agent is not one of this rule&apos;s.</source>
        <translation>Оператор не входит в это правило.</translation>
    </message>
    <message>
        <source>Correction of a ledger</source>
        <translation>Исправление баланса</translation>
    </message>
    <message>
        <source>Postponed recalls</source>
        <translation>Отложенные отзывы</translation>
    </message>
    <message>
        <source>Hand-out taken back</source>
        <translation>Раздача отменена</translation>
    </message>
    <message>
        <source>The agent is not known.</source>
        <translation>Оператор неизвестен.</translation>
    </message>
    <message>
        <source>Mark of presence</source>
        <translation>Отметка о присутствии</translation>
    </message>
    <message>
        <source>Handing out by itself</source>
        <translation>Автоматическая раздача</translation>
    </message>
    <message>
        <source>Lead rules</source>
        <translation>Правила раздачи лидов</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadConditions</name>
    <message>
        <source>from</source>
        <translation>от</translation>
    </message>
    <message>
        <source>below</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>one of these, with commas between</source>
        <translation>одно из этих, через запятую</translation>
    </message>
    <message>
        <source>Without this condition</source>
        <translation>Без этого условия</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>Без условия «%1»</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Only customers by …</source>
        <translation>Только клиенты по …</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadCorrectDialog</name>
    <message>
        <source>Correct the ledger</source>
        <translation>Исправить баланс</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Adds to what an agent is owed by “%1”: with 1 they get one lead more before the others, with −1 one less. It stands in the ledger, with who and why.</source>
        <translation>Добавляет к тому, что правило «%1» недодало оператору: 1 — на лид больше раньше других, −1 — на лид меньше. Запись остаётся в балансе: кто и почему.</translation>
    </message>
    <message>
        <source>such as 1 or −0.5</source>
        <translation>например, 1 или −0,5</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Leads more (+) or less (−)</source>
        <translation>Лидов больше (+) или меньше (−)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stands at %1 now, at %2 then.</source>
        <translation>Сейчас %1, станет %2.</translation>
    </message>
    <message>
        <source>Stands at %1 now.</source>
        <translation>Сейчас %1.</translation>
    </message>
    <message>
        <source>Nobody is in this ledger yet.</source>
        <translation>В этом балансе пока никого нет.</translation>
    </message>
    <message>
        <source>A number of leads other than 0, with hundredths at most</source>
        <translation>Число лидов, не 0, не точнее сотых</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadEntriesPage</name>
    <message>
        <source>All agents</source>
        <translation>Все операторы</translation>
    </message>
    <message>
        <source>Ledger · %1</source>
        <translation>Баланс раздачи · %1</translation>
    </message>
    <message>
        <source>The entries could not be read.</source>
        <translation>Записи прочитать не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln запись</numerusform>
            <numerusform>%Ln записи</numerusform>
            <numerusform>%Ln записей</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>итог %1</translation>
    </message>
    <message>
        <source>Nothing stands in this ledger yet.</source>
        <translation>В этом балансе пока ничего нет.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Подходящих записей нет.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Записи</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadEntryModel</name>
    <message>
        <source>the rule</source>
        <translation>правило</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>A hand-out, a recall, joining, leaving, a weight, a correction.</source>
        <translation>Раздача, отзыв, приход, уход, вес, исправление.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>What it adds to what the agent is owed (+) or had over (−), in leads.</source>
        <translation>Что добавляет к недоданному (+) или переданному (−), в лидах.</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after the entry.</source>
        <translation>Недодано (+) или передано (−) после записи.</translation>
    </message>
    <message>
        <source>Whose act</source>
        <translation>Кто сделал</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadFiguresModel</name>
    <message>
        <source>Handed out from</source>
        <translation>Розданы с</translation>
    </message>
    <message>
        <source>The first day of the days, weeks or months in which leads were handed out.</source>
        <translation>Первый день дня, недели или месяца раздачи.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where the customers came from.</source>
        <translation>Откуда пришли клиенты.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who got the leads.</source>
        <translation>Кто получил лиды.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>By which rule leads were handed out; none: by a person alone.</source>
        <translation>По какому правилу розданы лиды; нет: человеком вручную.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadGiveDialog</name>
    <message>
        <source>Hand out by hand</source>
        <translation>Отдать вручную</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Раздать</translation>
    </message>
    <message>
        <source>%1 goes to an agent, whatever the rules say. It counts in the ledger of the first rule that is for it.</source>
        <translation>%1 получит оператор, что бы ни говорили правила. Учитывается в балансе первого подходящего правила.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to an agent, whatever the rules say. They count in the ledger of the first rule that is for them.</source>
        <translation>
            <numerusform>%Ln лид получит оператор, что бы ни говорили правила. Учитывается в балансе первого подходящего правила.</numerusform>
            <numerusform>%Ln лида получит оператор, что бы ни говорили правила. Учитываются в балансе первого подходящего правила.</numerusform>
            <numerusform>%Ln лидов получит оператор, что бы ни говорили правила. Учитываются в балансе первого подходящего правила.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>kept with the receipt</source>
        <translation>хранится с квитанцией</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>Выберите оператора.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadLedgerModel</name>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Their share of each lead, of the sum of weights.</source>
        <translation>Их доля каждого лида от суммы весов.</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Leads they were given.</source>
        <translation>Сколько лидов им отдано.</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>Положено</translation>
    </message>
    <message>
        <source>Leads they were entitled to: of each one their weight over the weights of all eligible.</source>
        <translation>Сколько лидов положено: от каждого их вес, делённый на веса всех, кто мог получить.</translation>
    </message>
    <message>
        <source>Owed or had over</source>
        <translation>Недодано или передано</translation>
    </message>
    <message>
        <source>Share due less had, and what was corrected: owed (+) or had over (−).</source>
        <translation>Положено минус получено, с исправлениями: недодано (+) или передано (−).</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomeModel</name>
    <message>
        <source>Handed out</source>
        <translation>Роздан</translation>
    </message>
    <message>
        <source>When the lead was handed out; it counts then.</source>
        <translation>Когда лид роздан; тогда он и считается.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>The customer, as they are called now.</source>
        <translation>Клиент, как он называется сейчас.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who got the lead.</source>
        <translation>Кто получил лид.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>By which it was handed out, as it was called then.</source>
        <translation>По которому роздан, как оно тогда называлось.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Пришёл</translation>
    </message>
    <message>
        <source>When it came to pool and stage without an owner.</source>
        <translation>Когда пришёл в базу и на этап без ответственного.</translation>
    </message>
    <message>
        <source>First care</source>
        <translation>Первый контакт</translation>
    </message>
    <message>
        <source>What the agent first did for the customer while they held the lead; none: never contacted.</source>
        <translation>Что оператор первым сделал для клиента, пока вёл лид; нет: ни одного контакта.</translation>
    </message>
    <message>
        <source>From arrival</source>
        <translation>От прихода</translation>
    </message>
    <message>
        <source>Working time from arrival to first care; recalls have none.</source>
        <translation>Рабочее время от прихода до первого контакта; у отозванных нет.</translation>
    </message>
    <message>
        <source>From hand-out</source>
        <translation>От раздачи</translation>
    </message>
    <message>
        <source>Working time from hand-out to first care.</source>
        <translation>Рабочее время от раздачи до первого контакта.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>В срок</translation>
    </message>
    <message>
        <source>Whether first care came within the target of the rule; none: there is no target, or it is not over yet.</source>
        <translation>Был ли первый контакт в срок по правилу; нет: срока нет или он ещё не истёк.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Успешно</translation>
    </message>
    <message>
        <source>Whether a deal was won while the agent held the lead.</source>
        <translation>Стала ли сделка успешной, пока оператор вёл лид.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomeQuery</name>
    <message>
        <source>Leads handed out</source>
        <translation>Розданные лиды</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln раздача</numerusform>
            <numerusform>%Ln раздачи</numerusform>
            <numerusform>%Ln раздач</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomesPage</name>
    <message>
        <source>What came of leads could not be read.</source>
        <translation>Не удалось прочитать, что стало с лидами.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>No lead was handed out in these days.</source>
        <translation>В эти дни лиды не раздавались.</translation>
    </message>
    <message>
        <source>What came of leads stands here: how soon somebody cared, and what was won.</source>
        <translation>Здесь будет видно, что стало с лидами: как скоро с ними связались и сколько успешны.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln раздача</numerusform>
            <numerusform>%Ln раздачи</numerusform>
            <numerusform>%Ln раздач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln успешный</numerusform>
            <numerusform>%Ln успешных</numerusform>
            <numerusform>%Ln успешных</numerusform>
        </translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>девять из десяти за %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What came of leads</source>
        <translation>Что стало с лидами</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Figures of each</source>
        <translation>Показатели по</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>By time of the hand-out</source>
        <translation>По времени раздачи</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPostponeDialog</name>
    <message>
        <source>Postpone the recall</source>
        <translation>Отложить отзыв</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>%1 stays with %2 until then, cared for or not.</source>
        <translation>%1 до тех пор остаётся у: %2, что бы ни делалось.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stay with their holders until then, cared for or not.</source>
        <translation>
            <numerusform>%Ln лид до тех пор остаётся у держателя, что бы ни делалось.</numerusform>
            <numerusform>%Ln лида до тех пор остаются у держателей, что бы ни делалось.</numerusform>
            <numerusform>%Ln лидов до тех пор остаются у держателей, что бы ни делалось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Не раньше</translation>
    </message>
    <message>
        <source>That is over already: choose a time ahead.</source>
        <translation>Это уже прошло: выберите время впереди.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPreviewModel</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln лид</numerusform>
            <numerusform>%Ln лида</numerusform>
            <numerusform>%Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after each hand-out.</source>
        <translation>Недодано (+) или передано (−) после каждой раздачи.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Кому</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReceiptDialog</name>
    <message>
        <source>Replay…</source>
        <translation>Проиграть…</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>Квитанция %1 · %2</translation>
    </message>
    <message>
        <source>Who stood at what</source>
        <translation>Кто на чём стоял</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Открыть клиента</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>The last leads of this rule under other agents or weights; nothing is changed</source>
        <translation>Последние лиды этого правила при других операторах или весах; ничего не меняется</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>Его правила больше нет.</translation>
    </message>
    <message>
        <source>%1 went to %2, whose turn it was, on %3.</source>
        <translation>%1: по очереди достался %2, %3.</translation>
    </message>
    <message>
        <source>%1 went to %2, who knew the customer, on %3.</source>
        <translation>%1: достался %2, уже знавшему клиента, %3.</translation>
    </message>
    <message>
        <source>%1 was given to %2 by %3 on %4.</source>
        <translation>%1: кому — %2, кто отдал — %3, %4.</translation>
    </message>
    <message>
        <source>%1 was taken from %2 and went to %3 on %4.</source>
        <translation>%1: отозван у %2 и отдан %3, %4.</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>По правилу «%1».</translation>
    </message>
    <message>
        <source>It had waited for %1.</source>
        <translation>До этого ждал %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Причина: %1.</translation>
    </message>
    <message>
        <source>It was taken back later.</source>
        <translation>Позже возвращён.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReceiptModel</name>
    <message>
        <source>skipped: %1</source>
        <translation>пропущен: %1</translation>
    </message>
    <message>
        <source>got it: their turn</source>
        <translation>получил: очередь</translation>
    </message>
    <message>
        <source>got it: knew the customer</source>
        <translation>получил: знал клиента</translation>
    </message>
    <message>
        <source>got it: by hand</source>
        <translation>получил: вручную</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>At that moment.</source>
        <translation>В тот момент.</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Получено</translation>
    </message>
    <message>
        <source>Leads they had been given before.</source>
        <translation>Сколько лидов было отдано раньше.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) before this lead.</source>
        <translation>Недодано (+) или передано (−) до этого лида.</translation>
    </message>
    <message>
        <source>This lead</source>
        <translation>Этот лид</translation>
    </message>
    <message>
        <source>What this lead added to what they are entitled to; nothing for who was skipped.</source>
        <translation>Сколько этот лид добавил к положенному; пропущенным — ничего.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after the hand-out.</source>
        <translation>Недодано (+) или передано (−) после раздачи.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Итог</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReplayModel</name>
    <message>
        <source>nobody</source>
        <translation>никому</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>When it was handed out.</source>
        <translation>Когда был роздан.</translation>
    </message>
    <message>
        <source>Lead, no.</source>
        <translation>Лид, №</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Достался</translation>
    </message>
    <message>
        <source>Would have gone to</source>
        <translation>Достался бы</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReplaySumModel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Weight then</source>
        <translation>Вес тогда</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Роздано</translation>
    </message>
    <message>
        <source>Leads as they were handed out.</source>
        <translation>Лиды, как были розданы.</translation>
    </message>
    <message>
        <source>Weight tried</source>
        <translation>Вес пробный</translation>
    </message>
    <message>
        <source>Would have gone</source>
        <translation>Было бы</translation>
    </message>
    <message>
        <source>The same leads by the rule as it stands here.</source>
        <translation>Те же лиды по правилу, как оно здесь.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleAgents</name>
    <message>
        <source>Weight of %1</source>
        <translation>Вес: %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Найти оператора</translation>
    </message>
    <message>
        <source>Space ticks an agent; a number becomes their weight.</source>
        <translation>Пробел отмечает оператора; число становится весом.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleDialog</name>
    <message numerus="yes">
        <source>Try on the last %Ln leads…</source>
        <translation>
            <numerusform>Проверить на последнем %Ln лиде…</numerusform>
            <numerusform>Проверить на последних %Ln лидах…</numerusform>
            <numerusform>Проверить на последних %Ln лидах…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Сохранить правило</translation>
    </message>
    <message>
        <source>Create rule</source>
        <translation>Создать правило</translation>
    </message>
    <message>
        <source>Change rule · %1</source>
        <translation>Изменить правило · %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Hands the leads that come into a pool at a stage to agents, each by weight. Leads already handed out stay where they are.</source>
        <translation>Раздаёт лиды, пришедшие в базу на этап, операторам, каждому по весу. Розданные лиды остаются где есть.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Which rule would have taken them, and how they would have gone; nothing is changed</source>
        <translation>Какое правило взяло бы их и кому они достались бы; ничего не меняется</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Правила задают владелец и администраторы.</translation>
    </message>
    <message>
        <source>Not saved. Once more to leave without saving.</source>
        <translation>Не сохранено. Ещё раз — выйти без сохранения.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleFields</name>
    <message>
        <source>Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care back, and hands them to another of its agents.</source>
        <translation>По кругу: по очереди. По весам: каждому по весу. Отзыв: забирает лиды без внимания и отдаёт другому оператору правила.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Such as 5 min, 2 h or 1 h 30 min; 0 for at once</source>
        <translation>Например, 5 мин, 2 ч или 1 ч 30 мин; 0 — сразу</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Этап</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>After … without care</source>
        <translation>Через … без внимания</translation>
    </message>
    <message>
        <source>Delay, from arrival in pool and stage</source>
        <translation>Задержка от прихода на этап</translation>
    </message>
    <message>
        <source>A length of time, such as 5 min or 2 h</source>
        <translation>Длительность, например 5 мин или 2 ч</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleModel</name>
    <message>
        <source>on</source>
        <translation>вкл</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stuck: past their delay, and nobody can take them.</source>
        <translation>
            <numerusform>%Ln застрял: задержка прошла, а взять некому.</numerusform>
            <numerusform>%Ln застряли: задержка прошла, а взять некому.</numerusform>
            <numerusform>%Ln застряли: задержка прошла, а взять некому.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. Space switches it off.</source>
        <translation>Включено с %1. Пробел выключает.</translation>
    </message>
    <message>
        <source>Off since %1. Space switches it on.</source>
        <translation>Выключено с %1. Пробел включает.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Rules are tried from the top; the first that fits takes the lead.</source>
        <translation>Правила пробуются сверху; лид берёт первое подходящее.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care back.</source>
        <translation>По кругу: по очереди. По весам: каждому по весу. Отзыв: забирает лиды без внимания.</translation>
    </message>
    <message>
        <source>Pool · stage</source>
        <translation>База · этап</translation>
    </message>
    <message>
        <source>Whose customers without owner it hands out.</source>
        <translation>Чьих клиентов без ответственного раздаёт.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>После</translation>
    </message>
    <message>
        <source>From a lead&apos;s arrival to its hand-out; of a recall, how long it may be without care.</source>
        <translation>От прихода лида до раздачи; для отзыва — сколько он может быть без внимания.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Who gets its leads.</source>
        <translation>Кто получает его лиды.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Leads it handed out today.</source>
        <translation>Сколько лидов роздано сегодня.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ждут</translation>
    </message>
    <message>
        <source>Leads that wait for it; with a sign where some are stuck.</source>
        <translation>Лиды, что его ждут; со знаком, если есть застрявшие.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Whether it hands out.</source>
        <translation>Раздаёт ли.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleMore</name>
    <message>
        <source>Conditions, stage after, task, care target</source>
        <translation>Условия, этап после, задача, срок внимания</translation>
    </message>
    <message>
        <source>Make a task for whoever gets it</source>
        <translation>Создать задачу получившему</translation>
    </message>
    <message>
        <source>Open tasks of the one before go along</source>
        <translation>Открытые задачи прежнего переходят тоже</translation>
    </message>
    <message>
        <source>such as 2 h</source>
        <translation>например, 2 ч</translation>
    </message>
    <message>
        <source>From the hand-out, in working time</source>
        <translation>От раздачи, в рабочем времени</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>без типа</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Что сделать</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Срок через</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>любая сумма</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>From the hand-out to the holder&apos;s first care, in working time; past it an alert may be raised</source>
        <translation>От раздачи до первого внимания держателя, в рабочем времени; после него возможно оповещение</translation>
    </message>
    <message>
        <source>Only customers for whom all of this holds</source>
        <translation>Только клиенты, для которых верно всё это</translation>
    </message>
    <message>
        <source>With an open deal of at least, %1</source>
        <translation>С открытой сделкой не меньше, %1</translation>
    </message>
    <message>
        <source>First care within</source>
        <translation>Первое внимание за</translation>
    </message>
    <message>
        <source>Stage after the hand-out</source>
        <translation>Этап после раздачи</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>как есть</translation>
    </message>
    <message>
        <source>A length of time, such as 30 min or 2 h</source>
        <translation>Длительность, например 30 мин или 2 ч</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Не число</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleOptions</name>
    <message>
        <source>Only who is online; who is away is owed nothing for it</source>
        <translation>Только кто в сети; отсутствующим не копится</translation>
    </message>
    <message>
        <source>The agent who knew the customer first</source>
        <translation>Сначала оператор, знакомый с клиентом</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Не больше</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>не больше</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Правило включено</translation>
    </message>
    <message>
        <source>Only in working hours, %1</source>
        <translation>Только в рабочее время, %1</translation>
    </message>
    <message>
        <source>Online: logged in to a queue, signed in, or marked present; and not paused, not on leave, within working time.</source>
        <translation>В сети: вошёл в очередь, вошёл в программу или отмечен на месте; не на паузе, не в отпуске, в рабочее время.</translation>
    </message>
    <message>
        <source>Who of the rule&apos;s agents cared for the customer last gets them back, while they may get leads; it counts in the ledger.</source>
        <translation>Клиента получает тот из операторов правила, кто занимался им последним, если ему можно; это учитывается в балансе.</translation>
    </message>
    <message>
        <source>Hands out, and counts the time, in working time only.</source>
        <translation>Раздаёт и считает время только в рабочее время.</translation>
    </message>
    <message>
        <source>At most so many leads a day each</source>
        <translation>Не больше стольких лидов в день каждому</translation>
    </message>
    <message>
        <source>At most so many open leads each</source>
        <translation>Не больше стольких открытых лидов у каждого</translation>
    </message>
    <message>
        <source>At most so many recalls of a lead</source>
        <translation>Не больше стольких отзывов лида</translation>
    </message>
    <message>
        <source>recalls of one lead</source>
        <translation>отзывов одного лида</translation>
    </message>
    <message>
        <source>a day each</source>
        <translation>в день каждому</translation>
    </message>
    <message>
        <source>open leads each</source>
        <translation>открытых у каждого</translation>
    </message>
    <message>
        <source>none are set</source>
        <translation>не заданы</translation>
    </message>
    <message>
        <source>%1 of %2, tried from the top</source>
        <translation>%1 из %2, пробуются сверху</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRulePreview</name>
    <message numerus="yes">
        <source>The next %Ln leads would go</source>
        <translation>
            <numerusform>Кому следующий %Ln лид</numerusform>
            <numerusform>Кому следующие %Ln лида</numerusform>
            <numerusform>Кому следующие %Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>With all agents, or as things stand now</source>
        <translation>Со всеми операторами или как дела сейчас</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after each, from the ledger as it is.</source>
        <translation>Недодано (+), передано (−) после каждой, от баланса как есть.</translation>
    </message>
    <message>
        <source>The next leads</source>
        <translation>Следующие лиды</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Все %Ln</numerusform>
            <numerusform>Все %Ln</numerusform>
            <numerusform>Все %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>Choose agents to see whom leads would go to.</source>
        <translation>Выберите операторов, чтобы увидеть, кому достались бы лиды.</translation>
    </message>
    <message>
        <source>All go to one agent.</source>
        <translation>Все достаются одному оператору.</translation>
    </message>
    <message>
        <source>Never further than %1 from the share (bound %2).</source>
        <translation>Не дальше %1 от доли (предел %2).</translation>
    </message>
    <message>
        <source>At most %1 from the share; the bound of %2 is promised where everything goes by turn.</source>
        <translation>Не больше %1 от доли; предел %2 обещан, когда всё идёт по очереди.</translation>
    </message>
    <message>
        <source>As things stand now, nobody may get a lead: they would wait.</source>
        <translation>Сейчас лид получить некому: они ждали бы.</translation>
    </message>
    <message>
        <source>%1 may get none now. Meanwhile leads go %2 to the others; who comes back starts even.</source>
        <translation>%1 сейчас не получают. Пока лиды идут остальным %2; вернувшийся начинает наравне.</translation>
    </message>
    <message>
        <source>%1 now: %2. Meanwhile all leads go to the other; who comes back starts even.</source>
        <translation>%1 сейчас: %2. Пока все лиды идут другому; вернувшийся начинает наравне.</translation>
    </message>
    <message>
        <source>%1 now: %2. Meanwhile leads go %3 to the others; who comes back starts even.</source>
        <translation>%1 сейчас: %2. Пока лиды идут остальным %3; вернувшийся начинает наравне.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>Пробный прогон</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) would be handed out</source>
        <translation>
            <numerusform>был бы роздан %Ln лид</numerusform>
            <numerusform>было бы роздано %Ln лида</numerusform>
            <numerusform>было бы роздано %Ln лидов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be recalled</source>
        <translation>
            <numerusform>%Ln был бы отозван</numerusform>
            <numerusform>%Ln были бы отозваны</numerusform>
            <numerusform>%Ln были бы отозваны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait on</source>
        <translation>
            <numerusform>%Ln ждал бы дальше</numerusform>
            <numerusform>%Ln ждали бы дальше</numerusform>
            <numerusform>%Ln ждали бы дальше</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do at this moment. Nothing was changed.</source>
        <translation>Что сделал бы прогон сейчас. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadService</name>
    <message>
        <source>Give the rule a name.</source>
        <translation>Дайте правилу название.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Так уже называется другое правило.</translation>
    </message>
    <message>
        <source>Choose a pool.</source>
        <translation>Выберите базу.</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Выберите этап.</translation>
    </message>
    <message>
        <source>Say after how long a lead is taken back.</source>
        <translation>Укажите, через сколько лид отзывается.</translation>
    </message>
    <message>
        <source>A delay is not less than zero.</source>
        <translation>Задержка не меньше нуля.</translation>
    </message>
    <message>
        <source>Choose at least two agents.</source>
        <translation>Выберите хотя бы двух операторов.</translation>
    </message>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Выберите хотя бы одного оператора.</translation>
    </message>
    <message>
        <source>An agent stands here twice.</source>
        <translation>Один из операторов указан дважды.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9,999</source>
        <translation>Целое число от 0 до 9999</translation>
    </message>
    <message>
        <source>With all weights 0 nobody gets a lead.</source>
        <translation>Если все веса равны 0, лид не получит никто.</translation>
    </message>
    <message>
        <source>A cap is at least 1.</source>
        <translation>Предел не меньше 1.</translation>
    </message>
    <message>
        <source>At least once.</source>
        <translation>Хотя бы один раз.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Укажите, что нужно сделать.</translation>
    </message>
    <message>
        <source>Another rule (%1) already takes these leads before this one.</source>
        <translation>Другое правило (%1) уже берёт эти лиды раньше этого.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTiles</name>
    <message>
        <source>Waiting now</source>
        <translation>Ждут сейчас</translation>
    </message>
    <message>
        <source>Leads without an owner. Stuck: past their delay, and nobody can take them.</source>
        <translation>Лиды без ответственного. Застряли: задержка прошла, а взять некому.</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln застрял</numerusform>
            <numerusform>%Ln застряли</numerusform>
            <numerusform>%Ln застряли</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in their delay</source>
        <translation>
            <numerusform>%Ln в задержке</numerusform>
            <numerusform>%Ln в задержке</numerusform>
            <numerusform>%Ln в задержке</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out today</source>
        <translation>Роздано сегодня</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln новый</numerusform>
            <numerusform>%Ln новых</numerusform>
            <numerusform>%Ln новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln отозван</numerusform>
            <numerusform>%Ln отозвано</numerusform>
            <numerusform>%Ln отозвано</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that got an owner by a rule or by hand since midnight.</source>
        <translation>Лиды, получившие ответственного по правилу или вручную с полуночи.</translation>
    </message>
    <message>
        <source>Time to hand-out</source>
        <translation>Время до раздачи</translation>
    </message>
    <message>
        <source>From a lead&apos;s arrival to its hand-out, of today&apos;s new ones; delays are counted in.</source>
        <translation>От прихода лида до раздачи, сегодняшние новые; задержки включены.</translation>
    </message>
    <message>
        <source>nothing handed out today</source>
        <translation>сегодня не раздавали</translation>
    </message>
    <message>
        <source>median</source>
        <translation>медиана</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>макс. %1</translation>
    </message>
    <message>
        <source>longest %1, %2</source>
        <translation>макс. %1, %2</translation>
    </message>
    <message>
        <source>delays counted in</source>
        <translation>с задержками</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Наибольший разрыв</translation>
    </message>
    <message>
        <source>How far the agent who is farthest from their share is from it now, of all rules whose eligible agents did not change. The bound is the best there is: 1 − 1/(2n − 2).</source>
        <translation>Насколько сейчас от своей доли тот, кто дальше всех, среди правил, где состав получателей не менялся. Предел — лучший возможный: 1 − 1/(2n − 2).</translation>
    </message>
    <message>
        <source>no rules yet</source>
        <translation>правил ещё нет</translation>
    </message>
    <message>
        <source>no rule went by turn alone</source>
        <translation>ни одно не шло только по очереди</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>лида</translation>
    </message>
    <message>
        <source>%1, bound %2</source>
        <translation>%1, предел %2</translation>
    </message>
    <message>
        <source>Due for recall</source>
        <translation>К отзыву</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>за 2 часа</translation>
    </message>
    <message>
        <source>Leads that will be taken back in the next two working hours unless their holder cares for them.</source>
        <translation>Лиды, что будут отозваны в ближайшие два рабочих часа, если держатель ничего не сделает.</translation>
    </message>
    <message>
        <source>none before %1</source>
        <translation>до %1 нет</translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>первый в %1</translation>
    </message>
    <message>
        <source>Hands out by itself</source>
        <translation>Раздаёт сам</translation>
    </message>
    <message>
        <source>Leads are handed out as soon as they are due, while the program is open, signed in or not; what fell due meanwhile is caught up.</source>
        <translation>Лиды раздаются, как только приходит срок, пока программа открыта, вошёл кто-то или нет; пропущенное нагоняется.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Вкл</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Выкл</translation>
    </message>
    <message>
        <source>Handed out by %1</source>
        <translation>Раздаёт %1</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>был %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>будет %1</translation>
    </message>
    <message>
        <source>nothing handed out yet</source>
        <translation>ещё не раздавали</translation>
    </message>
    <message>
        <source>Switches it on or off</source>
        <translation>Включает или выключает</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTryDialog</name>
    <message>
        <source>Try on past leads</source>
        <translation>Проверка на прошлых лидах</translation>
    </message>
    <message>
        <source>Try on past leads · %1</source>
        <translation>Проверка на прошлых лидах · %1</translation>
    </message>
    <message>
        <source>How many leads</source>
        <translation>Сколько лидов</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Последние</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>лидов</translation>
    </message>
    <message>
        <source>Which rule would have taken them</source>
        <translation>Какое правило взяло бы их</translation>
    </message>
    <message>
        <source>As they went, and as they would have gone</source>
        <translation>Как достались и как достались бы</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>По операторам</translation>
    </message>
    <message>
        <source>Lead by lead</source>
        <translation>Лид за лидом</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Other agents and weights can be tried on the leads that came last. Nothing is changed.</source>
        <translation>Других операторов и веса можно проверить на последних лидах. Ничего не меняется.</translation>
    </message>
    <message>
        <source>A new rule has handed out nothing yet that could be compared.</source>
        <translation>Новое правило ещё ничего не раздало, сравнить не с чем.</translation>
    </message>
    <message>
        <source>this rule</source>
        <translation>это правило</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>другое правило</translation>
    </message>
    <message>
        <source>no rule: %1</source>
        <translation>ни одно: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln lead(s)</source>
        <translation>
            <numerusform>из %Ln лида</numerusform>
            <numerusform>из %Ln лидов</numerusform>
            <numerusform>из %Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has handed out nothing yet.</source>
        <translation>Это правило ещё ничего не раздало.</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone to somebody else. Farthest from the share: %3 as they went, %4 as tried.</source>
        <translation>%1 из %2 достались бы другим. Дальше всего от доли: %3 как было, %4 в пробе.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadWords</name>
    <message>
        <source>Rotation</source>
        <translation>По кругу</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>По весам</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>по очереди</translation>
    </message>
    <message>
        <source>known agent</source>
        <translation>знакомому</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>отозван</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>раздача</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>отзыв</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>пришёл</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ушёл</translation>
    </message>
    <message>
        <source>weight changed</source>
        <translation>вес изменён</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>исправление</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>здесь больше не работает</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>в отпуске</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выкл</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>на паузе</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>вне рабочего времени</translation>
    </message>
    <message>
        <source>has the day&apos;s leads</source>
        <translation>получил дневную норму</translation>
    </message>
    <message>
        <source>holds as many as they may</source>
        <translation>держит предельное число</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>вес 0</translation>
    </message>
    <message>
        <source>it is taken from them</source>
        <translation>отзывается у него</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
            <numerusform>%Ln на паузе</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln не в сети</numerusform>
            <numerusform>%Ln не в сети</numerusform>
            <numerusform>%Ln не в сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on leave</source>
        <translation>
            <numerusform>%Ln в отпуске</numerusform>
            <numerusform>%Ln в отпуске</numerusform>
            <numerusform>%Ln в отпуске</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of hours</source>
        <translation>
            <numerusform>%Ln вне рабочего времени</numerusform>
            <numerusform>%Ln вне рабочего времени</numerusform>
            <numerusform>%Ln вне рабочего времени</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day&apos;s leads</source>
        <translation>
            <numerusform>%Ln с дневной нормой</numerusform>
            <numerusform>%Ln с дневной нормой</numerusform>
            <numerusform>%Ln с дневной нормой</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with all they may hold</source>
        <translation>
            <numerusform>%Ln с предельным числом</numerusform>
            <numerusform>%Ln с предельным числом</numerusform>
            <numerusform>%Ln с предельным числом</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with weight 0</source>
        <translation>
            <numerusform>%Ln с весом 0</numerusform>
            <numerusform>%Ln с весом 0</numerusform>
            <numerusform>%Ln с весом 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here any more</source>
        <translation>
            <numerusform>%Ln больше не работает</numerusform>
            <numerusform>%Ln больше не работают</numerusform>
            <numerusform>%Ln больше не работают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds it</source>
        <translation>
            <numerusform>%Ln держит его</numerusform>
            <numerusform>%Ln держат его</numerusform>
            <numerusform>%Ln держат его</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is online</source>
        <translation>
            <numerusform>Из %Ln никого в сети</numerusform>
            <numerusform>Из %Ln никого в сети</numerusform>
            <numerusform>Из %Ln никого в сети</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is here</source>
        <translation>
            <numerusform>Из %Ln никого на месте</numerusform>
            <numerusform>Из %Ln никого на месте</numerusform>
            <numerusform>Из %Ln никого на месте</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have the day&apos;s leads</source>
        <translation>
            <numerusform>У всех %Ln дневная норма</numerusform>
            <numerusform>У всех %Ln дневная норма</numerusform>
            <numerusform>У всех %Ln дневная норма</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have weight 0</source>
        <translation>
            <numerusform>У всех %Ln вес 0</numerusform>
            <numerusform>У всех %Ln вес 0</numerusform>
            <numerusform>У всех %Ln вес 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln may take it</source>
        <translation>
            <numerusform>Из %Ln никому нельзя</numerusform>
            <numerusform>Из %Ln никому нельзя</numerusform>
            <numerusform>Из %Ln никому нельзя</numerusform>
        </translation>
    </message>
    <message>
        <source>In its delay, goes out at %1</source>
        <translation>В задержке, раздача в %1</translation>
    </message>
    <message>
        <source>In its delay</source>
        <translation>В задержке</translation>
    </message>
    <message>
        <source>%1 after its arrival</source>
        <translation>через %1 после прихода</translation>
    </message>
    <message>
        <source>No rule is for it</source>
        <translation>Правила для него нет</translation>
    </message>
    <message>
        <source>No rule takes it</source>
        <translation>Ни одно правило не берёт</translation>
    </message>
    <message>
        <source>it meets no rule&apos;s conditions</source>
        <translation>условия не подходят</translation>
    </message>
    <message>
        <source>Rule is switched off</source>
        <translation>Правило выключено</translation>
    </message>
    <message>
        <source>%1, off since %2</source>
        <translation>%1, выкл. с %2</translation>
    </message>
    <message>
        <source>Came before its rule</source>
        <translation>Пришёл раньше правила</translation>
    </message>
    <message>
        <source>%1, takes from %2</source>
        <translation>%1, берёт с %2</translation>
    </message>
    <message>
        <source>Out of working hours</source>
        <translation>Вне рабочего времени</translation>
    </message>
    <message>
        <source>%1, goes out from %2</source>
        <translation>%1, раздача с %2</translation>
    </message>
    <message>
        <source>Left without owner</source>
        <translation>Оставлен без ответственного</translation>
    </message>
    <message>
        <source>so its import was told</source>
        <translation>так выбрано при импорте</translation>
    </message>
    <message>
        <source>called %1, not reached</source>
        <translation>недозвон %1</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>разговор %1</translation>
    </message>
    <message>
        <source>last note %1</source>
        <translation>заметка %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>письмо %1</translation>
    </message>
    <message>
        <source>SMS %1</source>
        <translation>SMS %1</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>встреча %1</translation>
    </message>
    <message>
        <source>task done %1</source>
        <translation>задача %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменён %1</translation>
    </message>
    <message>
        <source>handed out %1</source>
        <translation>роздан %1</translation>
    </message>
    <message>
        <source>last care %1</source>
        <translation>внимание %1</translation>
    </message>
    <message>
        <source>none for its pool and stage</source>
        <translation>нет для его базы и этапа</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsDesk</name>
    <message>
        <source>Hand out leads now</source>
        <translation>Раздать лиды сейчас</translation>
    </message>
    <message>
        <source>New rule for leads…</source>
        <translation>Новое правило раздачи лидов…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Возвращено.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsHeader</name>
    <message>
        <source>Lets all rules run now</source>
        <translation>Запускает все правила сейчас</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Раздавать лиды могут руководители групп.</translation>
    </message>
    <message>
        <source>A rule that hands leads out (Ctrl+N)</source>
        <translation>Правило раздачи лидов (Ctrl+N)</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Правила задают владелец и администраторы.</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Все базы</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>База: %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Раздачи</translation>
    </message>
    <message>
        <source>All that was handed out, with receipts (Ctrl+H)</source>
        <translation>Всё розданное, с квитанциями (Ctrl+H)</translation>
    </message>
    <message>
        <source>Hand out now</source>
        <translation>Раздать</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsPage</name>
    <message>
        <source>Handed out by %1</source>
        <translation>Раздаёт %1</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Раздавать лиды могут руководители групп.</translation>
    </message>
    <message>
        <source>The leads could not be read.</source>
        <translation>Лиды прочитать не удалось.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Leads wait until someone takes them.</source>
        <translation>Лиды ждут, пока их кто-то не возьмёт.</translation>
    </message>
    <message>
        <source>A rule hands those of one pool and stage to agents, in turn or by weight.</source>
        <translation>Правило раздаёт лиды одной базы и этапа операторам, по кругу или по весам.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Раздачи</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Лиды</translation>
    </message>
</context>
<context>
    <name>callhelm::LeaveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Days away: %1</source>
        <translation>Дни отсутствия: %1</translation>
    </message>
    <message>
        <source>Who is away gets no leads, and is charged none. Pace and targets count their days at work.</source>
        <translation>Кто отсутствует, не получает лидов, и они за ним не числятся. Темп и цели считают их рабочие дни.</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Дни отсутствия</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>отпуск</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>больничный</translation>
    </message>
    <message>
        <source>training</source>
        <translation>обучение</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>другая работа</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Замещает</translation>
    </message>
    <message>
        <source>They are away on some of these days already.</source>
        <translation>В некоторые из этих дней они уже отсутствуют.</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>замещает %1</translation>
    </message>
</context>
<context>
    <name>callhelm::LedgerCard</name>
    <message>
        <source>Ledger · %1</source>
        <translation>Баланс раздачи · %1</translation>
    </message>
    <message>
        <source>Nobody is in it yet.</source>
        <translation>Пока никого.</translation>
    </message>
    <message>
        <source>Nothing was handed out yet.</source>
        <translation>Ещё ничего не роздано.</translation>
    </message>
    <message>
        <source>All go to one agent.</source>
        <translation>Все достаются одному оператору.</translation>
    </message>
    <message>
        <source>Nobody is ever over %1 lead from their share: the best bound there is.</source>
        <translation>Никто не дальше %1 лида от своей доли: лучше предела нет.</translation>
    </message>
    <message>
        <source>Not all went by turn (known agents, caps, absences, by hand, other weights): no bound is promised. The farthest anybody ever was: %1.</source>
        <translation>Не всё шло по очереди (знакомые, пределы, отсутствия, вручную, другие веса): предел не обещан. Дальше всего было: %1.</translation>
    </message>
    <message>
        <source>Adds to what an agent is owed, with a reason</source>
        <translation>Добавляет к недоданному оператору, с причиной</translation>
    </message>
    <message>
        <source>Owner and admins correct ledgers.</source>
        <translation>Баланс исправляют владелец и администраторы.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>had over</source>
        <translation>передано</translation>
    </message>
    <message>
        <source>is owed</source>
        <translation>недодано</translation>
    </message>
</context>
<context>
    <name>callhelm::LegModel</name>
    <message>
        <source>Connected</source>
        <translation>Соединение</translation>
    </message>
    <message>
        <source>When the agent answered.</source>
        <translation>Когда оператор ответил.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Направление</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>How long the agent talked; nothing while the talk goes on.</source>
        <translation>Сколько оператор разговаривал; пусто, пока разговор идёт.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Удержание</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Завершение</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Как завершён</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Переведён на</translation>
    </message>
    <message>
        <source>Where the caller was sent, when the talk ended with a transfer.</source>
        <translation>Куда переведён абонент, если разговор закончился переводом.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>ID звонка</translation>
    </message>
    <message>
        <source>None where the agent dialled or was called directly.</source>
        <translation>Пусто, если оператор звонил сам или ему звонили напрямую.</translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang before they answered.</source>
        <translation>Сколько звонил телефон оператора до ответа.</translation>
    </message>
    <message>
        <source>When the caller entered the queue. The talk counts in this interval.</source>
        <translation>Когда абонент вошёл в очередь. Разговор считается в этом интервале.</translation>
    </message>
</context>
<context>
    <name>callhelm::LegQuery</name>
    <message>
        <source>Talks</source>
        <translation>Разговоры</translation>
    </message>
    <message numerus="yes">
        <source>%Ln talk(s)</source>
        <translation>
            <numerusform>%Ln разговор</numerusform>
            <numerusform>%Ln разговора</numerusform>
            <numerusform>%Ln разговоров</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ListChips</name>
    <message>
        <source>Bin</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>What was removed shows. Click to see the others again.</source>
        <translation>Показано удалённое. Нажмите, чтобы снова увидеть остальное.</translation>
    </message>
    <message>
        <source>Only what this import made or changed shows. Click to see all.</source>
        <translation>Показано только созданное или изменённое этим импортом. Нажмите, чтобы увидеть всё.</translation>
    </message>
</context>
<context>
    <name>callhelm::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Команды…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>callhelm::ManualService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Название длиннее %1 символов.</translation>
    </message>
    <message>
        <source>Values are typed in as of a day that has come.</source>
        <translation>Значения вводят на день, который уже наступил.</translation>
    </message>
    <message>
        <source>No figure “%1” is typed in here.</source>
        <translation>Показателя «%1», который вводят вручную, нет.</translation>
    </message>
</context>
<context>
    <name>callhelm::ManualValuesDialog</name>
    <message>
        <source>New figure…</source>
        <translation>Новый показатель…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Сохранить значения</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>Ввод значений</translation>
    </message>
    <message>
        <source>Figures that no call and no record tells are typed in, with who and when. Those of several days add up.</source>
        <translation>Показатели, которых нет ни в звонках, ни в записях, вводят вручную; видно, кто и когда. Значения нескольких дней складываются.</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>На &amp;день</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Показателей пока нет</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Новый показатель</translation>
    </message>
    <message>
        <source>Goals can be set for it as for all others.</source>
        <translation>Цели для него можно ставить, как и для остальных.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Лучше</translation>
    </message>
    <message>
        <source>more</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>less</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>%1: not a number.</source>
        <translation>%1: не число.</translation>
    </message>
</context>
<context>
    <name>callhelm::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Объединение клиентов</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Keep the other instead</source>
        <translation>Оставить другого</translation>
    </message>
    <message>
        <source>A customer cannot be merged with themselves. Choose another one.</source>
        <translation>Клиента нельзя объединить с самим собой. Выберите другого.</translation>
    </message>
    <message>
        <source>One of them is in the bin, or not yours to see.</source>
        <translation>Один из них в корзине или не для ваших глаз.</translation>
    </message>
    <message>
        <source>Phone numbers are masked. Show them first, so that both are kept whole.</source>
        <translation>Номера скрыты. Сначала покажите их, чтобы оба сохранились целиком.</translation>
    </message>
    <message>
        <source>Nothing else is known of who goes.</source>
        <translation>О том, кто вольётся, больше ничего не известно.</translation>
    </message>
    <message>
        <source>Moves along: %1.</source>
        <translation>Переходит: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost, and the merge can be undone.</source>
        <translation>Ничего не пропадёт, и объединение можно отменить.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln сделка</numerusform>
            <numerusform>%Ln сделки</numerusform>
            <numerusform>%Ln сделок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln заказ</numerusform>
            <numerusform>%Ln заказа</numerusform>
            <numerusform>%Ln заказов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln задача</numerusform>
            <numerusform>%Ln задачи</numerusform>
            <numerusform>%Ln задач</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln встреча</numerusform>
            <numerusform>%Ln встречи</numerusform>
            <numerusform>%Ln встреч</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln заметка</numerusform>
            <numerusform>%Ln заметки</numerusform>
            <numerusform>%Ln заметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln заявка</numerusform>
            <numerusform>%Ln заявки</numerusform>
            <numerusform>%Ln заявок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln диалог</numerusform>
            <numerusform>%Ln диалога</numerusform>
            <numerusform>%Ln диалогов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln сообщение</numerusform>
            <numerusform>%Ln сообщения</numerusform>
            <numerusform>%Ln сообщений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln оценка</numerusform>
            <numerusform>%Ln оценки</numerusform>
            <numerusform>%Ln оценок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln звонок</numerusform>
            <numerusform>%Ln звонка</numerusform>
            <numerusform>%Ln звонков</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”. Choose what stands where they differ.</source>
        <translation>«%1» вливается в «%2». Выберите, что останется там, где они различаются.</translation>
    </message>
    <message>
        <source>%1 · customer since %2</source>
        <translation>%1 · клиент с %2</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>остаётся</translation>
    </message>
    <message>
        <source>becomes part of it</source>
        <translation>вливается</translation>
    </message>
    <message>
        <source>both</source>
        <translation>оба</translation>
    </message>
</context>
<context>
    <name>callhelm::MergePlan</name>
    <message>
        <source>— from %1 —</source>
        <translation>— от %1 —</translation>
    </message>
</context>
<context>
    <name>callhelm::MomentEdit</name>
    <message>
        <source>Whether there is such a time</source>
        <translation>Есть ли такое время</translation>
    </message>
    <message>
        <source>00:00 stands for the whole day</source>
        <translation>00:00 — весь день</translation>
    </message>
</context>
<context>
    <name>callhelm::MultiSelect</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>callhelm::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить заметку</translation>
    </message>
    <message>
        <source>The note as it was stays in the customer&apos;s history.</source>
        <translation>Прежний текст остаётся в истории клиента.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation>Напишите что-нибудь или удалите заметку.</translation>
    </message>
</context>
<context>
    <name>callhelm::NoteEdit</name>
    <message>
        <source>Add a note…</source>
        <translation>Добавить заметку…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter сохраняет</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>callhelm::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>callhelm::NumberCommand</name>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>Скрыть номера абонентов</translation>
    </message>
    <message>
        <source>Show callers&apos; numbers</source>
        <translation>Показать номера абонентов</translation>
    </message>
</context>
<context>
    <name>callhelm::NumberSetting</name>
    <message>
        <source>Mask callers&apos; numbers for everybody</source>
        <translation>Скрывать номера абонентов от всех</translation>
    </message>
    <message>
        <source>Agents always see them as 0901 ••• 678. With this on, so do the others, until they choose “Show callers&apos; numbers”, which the audit trail notes.</source>
        <translation>Операторы всегда видят их как 0901 ••• 678. Если включено, то и остальные — пока не выберут «Показать номера абонентов»; это записывается в журнал действий.</translation>
    </message>
</context>
<context>
    <name>callhelm::OtherDayModel</name>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>When there is work on that day.</source>
        <translation>Когда в этот день работают.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Новое поле</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Добавить поле</translation>
    </message>
    <message>
        <source>It is asked for, filtered by, imported and exported like the other fields.</source>
        <translation>Оно заполняется, фильтруется, импортируется и экспортируется, как остальные поля.</translation>
    </message>
    <message>
        <source>It stays: records have values of it.</source>
        <translation>Не меняется: в записях есть такие значения.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Ещё один</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldList</name>
    <message>
        <source>Show again</source>
        <translation>Показать снова</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Свои поля</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Добавить поле…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>A hidden field is not asked for any more. Records keep what they have.</source>
        <translation>Скрытое поле больше не спрашивается. Записи сохраняют свои значения.</translation>
    </message>
    <message>
        <source>None yet. A field of your own is asked for with customers or deals, filtered by, imported and exported like the others.</source>
        <translation>Пока нет. Своё поле клиентов или сделок заполняется, фильтруется, импортируется и экспортируется, как остальные.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldModel</name>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Выбор</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Для чего</translation>
    </message>
    <message>
        <source>Whose records have it.</source>
        <translation>У каких записей оно есть.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Варианты</translation>
    </message>
    <message>
        <source>Of a choice: what can be chosen.</source>
        <translation>Для выбора: что можно выбрать.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Показывается</translation>
    </message>
    <message>
        <source>A hidden field is not asked for any more. Records keep what they have.</source>
        <translation>Скрытое поле больше не спрашивается. Записи сохраняют свои значения.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnLeads</name>
    <message numerus="yes">
        <source>%Ln, newest first</source>
        <translation>
            <numerusform>%Ln, сначала новые</numerusform>
            <numerusform>%Ln, сначала новые</numerusform>
            <numerusform>%Ln, сначала новые</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads handed to you</source>
        <translation>Лиды, отданные вам</translation>
    </message>
    <message>
        <source>No lead was handed to you yet.</source>
        <translation>Вам ещё не отдано ни одного лида.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnPhoneField</name>
    <message>
        <source>Your own phone</source>
        <translation>Ваш телефон</translation>
    </message>
    <message>
        <source>A phone is written as technology and number, for example PJSIP/200.</source>
        <translation>Телефон записывается как технология и номер, например PJSIP/200.</translation>
    </message>
    <message>
        <source>It rings first when you call a customer, and when you listen in on a call. Kept on this desktop alone.</source>
        <translation>Он звонит первым, когда вы звоните клиенту, и когда прослушиваете звонок. Хранится только на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>callhelm::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
</context>
<context>
    <name>callhelm::PasteBar</name>
    <message>
        <source>Pasted %1 × %2, %3.</source>
        <translation>Вставлено: %1 × %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln показатель</numerusform>
            <numerusform>%Ln показателя</numerusform>
            <numerusform>%Ln показателей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>принята %Ln строка</numerusform>
            <numerusform>приняты %Ln строки</numerusform>
            <numerusform>принято %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>One name was not found: “%1”; its %2 wait below.</source>
        <translation>Одно имя не найдено: «%1»; %2 ждут ниже.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln цель</numerusform>
            <numerusform>%Ln цели</numerusform>
            <numerusform>%Ln целей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were not found; the first is “%1”.</source>
        <translation>
            <numerusform>Не найдено %Ln имя; первое — «%1».</numerusform>
            <numerusform>Не найдены %Ln имени; первое — «%1».</numerusform>
            <numerusform>Не найдено %Ln имён; первое — «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Пропущено: %1.</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Выбрать человека…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Пропустить строку</translation>
    </message>
</context>
<context>
    <name>callhelm::PauseModel</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>The queue of the pause; nothing for a pause in all of the agent&apos;s queues.</source>
        <translation>Очередь паузы; пусто, если пауза во всех очередях оператора.</translation>
    </message>
    <message>
        <source>How long the agent was paused, within the range shown.</source>
        <translation>Сколько оператор был на паузе, в пределах показанного периода.</translation>
    </message>
</context>
<context>
    <name>callhelm::PauseQuery</name>
    <message>
        <source>Pauses</source>
        <translation>Паузы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln пауза</numerusform>
            <numerusform>%Ln паузы</numerusform>
            <numerusform>%Ln пауз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PbxActions</name>
    <message>
        <source>Your role does not permit acting on the telephone system.</source>
        <translation>Ваша роль не разрешает действия на телефонной системе.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Нет соединения с %1.</translation>
    </message>
    <message>
        <source>%1 has not said yet what its account may.</source>
        <translation>%1 ещё не сообщил, что может учётная запись.</translation>
    </message>
    <message>
        <source>The account on %1 may not do this. The right is: write = %2.</source>
        <translation>Учётной записи на %1 это не разрешено. Нужное право: write = %2.</translation>
    </message>
    <message>
        <source>%1 is in no queue.</source>
        <translation>%1 не состоит ни в одной очереди.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 не на паузе.</translation>
    </message>
    <message>
        <source>%1 is in every queue of the server.</source>
        <translation>%1 состоит во всех очередях сервера.</translation>
    </message>
    <message>
        <source>That call of %1 has ended.</source>
        <translation>Тот разговор уже закончился: %1.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 сейчас не разговаривает.</translation>
    </message>
    <message>
        <source>%1 is not on a call that is known. Of calls that began before the connection the account is not told (write = reporting): it will be possible from the next call on.</source>
        <translation>Разговор неизвестен: %1. О звонках, начатых до соединения, учётной записи не сообщают (write = reporting); со следующего звонка это будет возможно.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 там больше нет.</translation>
    </message>
    <message>
        <source>There is no connection to the telephone system.</source>
        <translation>Нет соединения с телефонной системой.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 отклонил: %2</translation>
    </message>
    <message>
        <source>%1 did not answer. Whether it was done is not known: the floor will show it.</source>
        <translation>%1 не ответил. Выполнено ли это, неизвестно: это покажет страница «Зал».</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. Whether it was done is not known: the floor will show it.</source>
        <translation>Соединение с %1 потеряно до ответа. Выполнено ли это, неизвестно: это покажет страница «Зал».</translation>
    </message>
    <message>
        <source>the call was rejected.</source>
        <translation>вызов отклонён.</translation>
    </message>
    <message>
        <source>nobody answered it.</source>
        <translation>никто не ответил.</translation>
    </message>
    <message>
        <source>it is busy.</source>
        <translation>он занят.</translation>
    </message>
    <message>
        <source>there is no free line to it.</source>
        <translation>нет свободной линии.</translation>
    </message>
    <message>
        <source>the server does not know it, or it is switched off.</source>
        <translation>сервер его не знает или он выключен.</translation>
    </message>
    <message>
        <source>Your phone was not reached: %1</source>
        <translation>Дозвониться на ваш телефон не удалось: %1</translation>
    </message>
    <message>
        <source>No Asterisk server is set up.</source>
        <translation>Сервер Asterisk не настроен.</translation>
    </message>
</context>
<context>
    <name>callhelm::PendingChange</name>
    <message>
        <source>The store is busy. This is done as soon as it is free.</source>
        <translation>Хранилище занято. Это будет сделано, как только оно освободится.</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleService</name>
    <message>
        <source>They are not in that team on that day.</source>
        <translation>В этот день человек не состоит в этой команде.</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleSettings</name>
    <message>
        <source>People and rights</source>
        <translation>Люди и права</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleWords</name>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>left</source>
        <translation>не работает</translation>
    </message>
    <message>
        <source>%1 has left and sees nothing. Their names and figures stay.</source>
        <translation>%1 больше не работает и ничего не видит. Имя и показатели остаются.</translation>
    </message>
    <message>
        <source>%1 sees everything.</source>
        <translation>%1 видит всё.</translation>
    </message>
    <message>
        <source>%1 is in charge of no team: they see the figures of whole queues, but of no agent.</source>
        <translation>%1 не руководит ни одной группой: видны показатели очередей, но ни одного оператора.</translation>
    </message>
    <message>
        <source>%1 sees the figures of whole queues, and of agents those who were in %2, on the days on which they were.</source>
        <translation>%1 видит показатели очередей, а из операторов — тех, кто был в %2, за те дни, когда они там были.</translation>
    </message>
    <message>
        <source>%1 sees nothing yet: say under which name the telephone system knows them.</source>
        <translation>%1 пока ничего не видит: укажите, под каким именем их знает телефония.</translation>
    </message>
    <message>
        <source>%1 sees their own figures and calls, those of %2, and nobody else&apos;s.</source>
        <translation>%1 видит собственные показатели и звонки (%2) и ничьи больше.</translation>
    </message>
</context>
<context>
    <name>callhelm::PersonDialog</name>
    <message>
        <source>In charge of</source>
        <translation>Руководит</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>does not sign in</source>
        <translation>не входит</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Первый пароль</translation>
    </message>
    <message>
        <source>In the teams</source>
        <translation>В группах</translation>
    </message>
    <message>
        <source>Agent on the phone</source>
        <translation>Оператор на телефонии</translation>
    </message>
    <message>
        <source>Figures of a team follow who was in it on that day; a move never changes the days before.</source>
        <translation>Показатели группы — по тем, кто был в ней в тот день; переход не меняет прежних дней.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln имя</numerusform>
            <numerusform>%Ln имени</numerusform>
            <numerusform>%Ln имён</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PersonList</name>
    <message>
        <source>Set password</source>
        <translation>Задать пароль</translation>
    </message>
    <message>
        <source>%1 signs in as %2. Tell them the new password; they can change it themselves.</source>
        <translation>%1 входит под именем %2. Сообщите новый пароль; его можно сменить самостоятельно.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>У %1 новый пароль.</translation>
    </message>
    <message>
        <source>Mark %1 as left</source>
        <translation>Отметить уход: %1</translation>
    </message>
    <message>
        <source>From that day on %1 does not sign in, is in no team and gets no leads. Their name and their figures stay.</source>
        <translation>С этого дня %1 не входит, не состоит в группах и не получает лидов. Имя и показатели остаются.</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Отметить уход</translation>
    </message>
    <message>
        <source>First day without them</source>
        <translation>Первый день без них</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Это %1</translation>
    </message>
    <message>
        <source>A new person…</source>
        <translation>Новый человек…</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>Отметить уход…</translation>
    </message>
    <message>
        <source>Agents seen, nobody&apos;s yet: %1</source>
        <translation>Операторы, пока ничьи: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln человек</numerusform>
            <numerusform>%Ln человека</numerusform>
            <numerusform>%Ln человек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left</source>
        <translation>
            <numerusform>%Ln не работает</numerusform>
            <numerusform>%Ln не работают</numerusform>
            <numerusform>%Ln не работают</numerusform>
        </translation>
    </message>
    <message>
        <source>who leaves keeps their figures</source>
        <translation>показатели ушедших остаются</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Найти человека</translation>
    </message>
    <message>
        <source>Names that calls were taken under, but of which nobody said whose they are.</source>
        <translation>Имена, под которыми принимали звонки, но о которых никто не сказал, чьи они.</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Добавить человека…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Задать пароль…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <translation>Дни отсутствия…</translation>
    </message>
</context>
<context>
    <name>callhelm::PersonModel</name>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>The name typed when signing in; who has none does not sign in.</source>
        <translation>Имя, которое вводят при входе; у кого его нет, тот не входит.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>What each role may do stands below.</source>
        <translation>Что может каждая роль, написано ниже.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Of a supervisor the teams they are in charge of, of others the teams they are in today.</source>
        <translation>У супервизора — группы, которыми руководит; у остальных — в которых состоят сегодня.</translation>
    </message>
    <message>
        <source>Agent on the phone</source>
        <translation>Оператор на телефонии</translation>
    </message>
    <message>
        <source>The names under which the telephone systems know them. Their calls count under these.</source>
        <translation>Имена, под которыми их знает телефония. По ним считаются звонки.</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Был(а) здесь</translation>
    </message>
    <message>
        <source>When they last signed in.</source>
        <translation>Когда последний раз входили.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneList</name>
    <message>
        <source>Accept %1</source>
        <translation>Принять: %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s, e.g. a trunk</source>
        <translation>Ничей, например транк</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Принять %Ln предложение</numerusform>
            <numerusform>Принять %Ln предложения</numerusform>
            <numerusform>Принять %Ln предложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Принять все предложения</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Применить %Ln изменение</numerusform>
            <numerusform>Применить %Ln изменения</numerusform>
            <numerusform>Применить %Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln телефон</numerusform>
            <numerusform>%Ln телефона</numerusform>
            <numerusform>%Ln телефонов</numerusform>
        </translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Телефонов пока нет.</translation>
    </message>
    <message>
        <source>Selected phones are</source>
        <translation>Выбранные телефоны —</translation>
    </message>
    <message>
        <source>Whose the selected phones are</source>
        <translation>Чьи выбранные телефоны</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Working out the figures again…</source>
        <translation>Показатели пересчитываются…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find a phone</source>
        <translation>Найти телефон</translation>
    </message>
    <message>
        <source>Whose phone is whose</source>
        <translation>Чей какой телефон</translation>
    </message>
    <message>
        <source>Phones that took part in calls without a queue, and those by which members join queues, stand here once logs or call records are imported or a server is connected.</source>
        <translation>Здесь появятся телефоны, участвовавшие в звонках без очереди, и те, с которыми операторы входят в очереди, — после импорта журналов или записей о звонках либо подключения сервера.</translation>
    </message>
    <message>
        <source>A call without a queue counts for the agent whose phone it was, and logs may name members of queues by their phones. Say whose phones these are; all figures are worked out again when you apply.</source>
        <translation>Звонок без очереди засчитывается оператору, чей это телефон, а журналы могут называть участников очередей по их телефонам. Укажите, чьи это телефоны; при применении все показатели пересчитываются.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneModel</name>
    <message>
        <source>nobody&apos;s</source>
        <translation>ничей</translation>
    </message>
    <message>
        <source>chosen, not applied yet</source>
        <translation>выбрано, не применено</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>введено человеком</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>told by the telephone system</source>
        <translation>сообщила телефонная система</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>An interface (PJSIP/201) or an extension (201) that took part in calls.</source>
        <translation>Интерфейс (PJSIP/201) или внутренний номер (201), участвовавший в звонках.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Calls without a queue in which it took part.</source>
        <translation>Звонки без очереди с участием этого телефона.</translation>
    </message>
    <message>
        <source>Name told</source>
        <translation>Сообщённое имя</translation>
    </message>
    <message>
        <source>The name that came with its calls.</source>
        <translation>Имя, пришедшее с его звонками.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Чей</translation>
    </message>
    <message>
        <source>The agent in whose figures its calls count.</source>
        <translation>Оператор, которому засчитываются его звонки.</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Откуда известно</translation>
    </message>
    <message>
        <source>By the telephone system, by names that agree, or by a person&apos;s word.</source>
        <translation>От телефонной системы, по совпадению имён или со слов человека.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
    <message>
        <source>Whose it probably is; one click accepts.</source>
        <translation>Чей он, вероятно; один щелчок — принять.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneService</name>
    <message>
        <source>The number of this phone is masked: have callers&apos; numbers shown to say whose it is.</source>
        <translation>Номер этого телефона скрыт: включите показ номеров абонентов, чтобы указать, чей он.</translation>
    </message>
</context>
<context>
    <name>callhelm::PoolAccessForm</name>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Куратор</translation>
    </message>
    <message>
        <source>Sees all customers of the pool, whoever owns them.</source>
        <translation>Видит всех клиентов базы, кто бы за них ни отвечал.</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Открыта для</translation>
    </message>
    <message>
        <source>Who leads one of these teams sees the customers of the pool who have no owner.</source>
        <translation>Руководители этих групп видят клиентов базы без ответственного.</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>ни одной группы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln группа</numerusform>
            <numerusform>%Ln группы</numerusform>
            <numerusform>%Ln групп</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresModel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Интервал</translation>
    </message>
    <message>
        <source>Visits count in the interval in which they entered the queue.</source>
        <translation>Обращения считаются в том интервале, в котором они вошли в очередь.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Определение</translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by; nothing where queues differ.</source>
        <translation>По какому из четырёх уровней сервиса оценивается очередь; пусто, если у очередей они разные.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Порог</translation>
    </message>
    <message>
        <source>The wait within which a call is answered in time.</source>
        <translation>Ожидание, в пределах которого звонок считается принятым вовремя.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation>Обещанный уровень сервиса.</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresPane</name>
    <message>
        <source>each queue by its own goal</source>
        <translation>каждая очередь по своей цели</translation>
    </message>
    <message>
        <source>goal %1 in %2 s · %3</source>
        <translation>цель %1 за %2 с · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln очередь</numerusform>
            <numerusform>%Ln очереди</numerusform>
            <numerusform>%Ln очередей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) rest on a log that does not tell everything.</source>
        <translation>
            <numerusform>%Ln обращение опирается на неполный журнал.</numerusform>
            <numerusform>%Ln обращения опираются на неполный журнал.</numerusform>
            <numerusform>%Ln обращений опираются на неполный журнал.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln ещё ждёт</numerusform>
            <numerusform>%Ln ещё ждут</numerusform>
            <numerusform>%Ln ещё ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>all have ended</source>
        <translation>все завершены</translation>
    </message>
    <message>
        <source>%1 of those who ended</source>
        <translation>%1 от завершённых</translation>
    </message>
    <message>
        <source>%1 · %2 short</source>
        <translation>%1 · коротких %2</translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation>макс. ожидание %1</translation>
    </message>
    <message>
        <source>talk, hold and wrap-up</source>
        <translation>разговор, удержание и постобработка</translation>
    </message>
    <message>
        <source>Offered calls and service level</source>
        <translation>Поступившие звонки и уровень сервиса</translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation>За этот период звонков нет.</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Цель…</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalDialog</name>
    <message>
        <source>Apply to all queues</source>
        <translation>Применить ко всем очередям</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Цели очередей</translation>
    </message>
    <message>
        <source>What a queue promises its callers, and how the promise is measured. Past figures are stated anew at once.</source>
        <translation>Что очередь обещает абонентам и как это измеряется. Прошлые показатели сразу пересчитываются.</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Задать цель</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source> s</source>
        <translation> с</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation>Абонент, принятый после ожидания не дольше этого, принят вовремя.</translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation>Кто уходит раньше этого времени ожидания — короткий сброс.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответить за</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень сервиса</translation>
    </message>
    <message>
        <source>in the range shown</source>
        <translation>в показанном периоде</translation>
    </message>
    <message>
        <source>The goal is kept.</source>
        <translation>Цель выполняется.</translation>
    </message>
    <message>
        <source>The goal is not kept.</source>
        <translation>Цель не выполняется.</translation>
    </message>
    <message>
        <source>No call counts in this range.</source>
        <translation>В этом периоде нет учитываемых звонков.</translation>
    </message>
    <message>
        <source>Short under</source>
        <translation>Короткие до</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalModel</name>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Ответить за</translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation>Абонент, принятый после ожидания не дольше этого, принят вовремя.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation>Обещанный уровень сервиса.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Уровень сервиса</translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by.</source>
        <translation>По какому из четырёх уровней сервиса оценивается очередь.</translation>
    </message>
    <message>
        <source>Short abandon under</source>
        <translation>Короткий сброс до</translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation>Кто уходит раньше этого времени ожидания — короткий сброс.</translation>
    </message>
</context>
<context>
    <name>callhelm::RangeChoice</name>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Эта неделя</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Прошлая неделя</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Этот месяц</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Прошлый месяц</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Последние 7 дней</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Последние 30 дней</translation>
    </message>
</context>
<context>
    <name>callhelm::RangePicker</name>
    <message>
        <source>The days that are shown</source>
        <translation>Показанные дни</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Период: %1</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Периоды</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Показать эти дни</translation>
    </message>
</context>
<context>
    <name>callhelm::RatingModel</name>
    <message>
        <source>Given</source>
        <translation>Поставлена</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>Of 5; from 4 on the customer is satisfied.</source>
        <translation>Из 5; от 4 клиент доволен.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Whose conversation or call was rated.</source>
        <translation>Чей диалог или звонок оценён.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Опрос</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Код звонка</translation>
    </message>
</context>
<context>
    <name>callhelm::RatingQuery</name>
    <message>
        <source>Ratings</source>
        <translation>Оценки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln оценка</numerusform>
            <numerusform>%Ln оценки</numerusform>
            <numerusform>%Ln оценок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecallCard</name>
    <message>
        <source>Postpone…</source>
        <translation>Отложить…</translation>
    </message>
    <message>
        <source>No lead falls due before %1.</source>
        <translation>До %1 ни у одного лида срок не наступает.</translation>
    </message>
    <message>
        <source>No rule takes leads back.</source>
        <translation>Ни одно правило лиды не отзывает.</translation>
    </message>
    <message>
        <source>Taken back after the time of their rule without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Отзываются по времени своего правила без внимания держателя; звонок, заметка или сообщение оставляют лид.</translation>
    </message>
    <message>
        <source>Taken back after %1 of working time without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Отзываются через %1 рабочего времени без внимания держателя; звонок, заметка или сообщение оставляют лид.</translation>
    </message>
    <message>
        <source>Taken back after %1 without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Отзываются через %1 без внимания держателя; звонок, заметка или сообщение оставляют лид.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln лид</numerusform>
            <numerusform>%Ln лида</numerusform>
            <numerusform>%Ln лидов</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recall: %1, %2</source>
        <translation>Последний отзыв: %1, %2</translation>
    </message>
    <message>
        <source>touched by the new holder since, so it stays</source>
        <translation>новый держатель уже занялся, поэтому остаётся</translation>
    </message>
    <message>
        <source>still untouched by the new holder</source>
        <translation>новый держатель ещё не занялся</translation>
    </message>
    <message>
        <source>both still untouched by the new holder</source>
        <translation>обоими новый держатель ещё не занялся</translation>
    </message>
    <message>
        <source>all still untouched by the new holders</source>
        <translation>всеми новые держатели ещё не занялись</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Раздавать лиды могут руководители групп.</translation>
    </message>
    <message>
        <source>Keeps the selected leads with their holders for a while</source>
        <translation>Оставляет выбранные лиды у держателей на время</translation>
    </message>
    <message>
        <source>Select a lead that falls due.</source>
        <translation>Выберите лид, у которого наступает срок.</translation>
    </message>
    <message>
        <source>Says what a run would do now, and does nothing</source>
        <translation>Говорит, что сделал бы прогон, и ничего не делает</translation>
    </message>
    <message>
        <source>Gives the leads back to whom they were taken from</source>
        <translation>Возвращает лиды тем, у кого отозваны</translation>
    </message>
    <message>
        <source>A new holder has cared for one of them since.</source>
        <translation>Одним из них новый держатель уже занялся.</translation>
    </message>
    <message>
        <source>Due for recall</source>
        <translation>К отзыву</translation>
    </message>
    <message>
        <source>next 2 working hours</source>
        <translation>ближайшие 2 рабочих часа</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo the last recall</source>
        <translation>Отменить последний отзыв</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Пробный прогон</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordActions</name>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Задача…</translation>
    </message>
    <message>
        <source>Change stage…</source>
        <translation>Сменить этап…</translation>
    </message>
    <message>
        <source>Change owner…</source>
        <translation>Сменить ответственного…</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Не выполнено</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Change stage: %1</source>
        <translation>Сменить этап: %1</translation>
    </message>
    <message>
        <source>%1: stage “%2”</source>
        <translation>%1: этап «%2»</translation>
    </message>
    <message>
        <source>%1, moved to the pool “%2”</source>
        <translation>%1, перемещено в базу «%2»</translation>
    </message>
    <message>
        <source>Change owner: %1</source>
        <translation>Сменить ответственного: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Восстановлено: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordCells</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>May be a double: another customer has the same phone or e-mail address.</source>
        <translation>Возможно, дубль: у другого клиента тот же телефон или адрес эл. почты.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Этап %1 из %2</translation>
    </message>
    <message>
        <source>%1: stage %2 of %3</source>
        <translation>%1: этап %2 из %3</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordChange</name>
    <message>
        <source>There is no such record.</source>
        <translation>Такой записи нет.</translation>
    </message>
    <message>
        <source>This record is not there any more, or not yours to change.</source>
        <translation>Этой записи уже нет, или она не ваша.</translation>
    </message>
    <message>
        <source>What this refers to is not there any more, or not yours to see.</source>
        <translation>Того, на что указывает запись, уже нет, или вам это не видно.</translation>
    </message>
    <message>
        <source>A record cannot be part of itself.</source>
        <translation>Запись не может быть частью самой себя.</translation>
    </message>
    <message>
        <source>Who a customer belongs to is for supervisors to change.</source>
        <translation>Ответственного за клиента меняет супервизор.</translation>
    </message>
    <message>
        <source>The child ticket %1 is still open.</source>
        <translation>Подзаявка %1 ещё открыта.</translation>
    </message>
    <message>
        <source>Something else was done with %1 since: it stays as it is.</source>
        <translation>С тех пор %1 изменили: всё остаётся как есть.</translation>
    </message>
    <message>
        <source>This is not an import.</source>
        <translation>Это не загрузка.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordChooser</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordDialog</name>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail address is needed</source>
        <translation>Нужно имя, телефон или адрес эл. почты</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Нужно название</translation>
    </message>
    <message>
        <source>A few words are needed</source>
        <translation>Нужно несколько слов</translation>
    </message>
    <message>
        <source>A time is needed</source>
        <translation>Нужно время</translation>
    </message>
    <message>
        <source>The new words are not in their lists yet.</source>
        <translation>Новых слов ещё нет в списках.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Введённое не сохранено.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Закрыть без сохранения</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordField</name>
    <message>
        <source>Not a number</source>
        <translation>Не число</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Никого так не зовут</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Нет в списке</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Без напоминания</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>В это время</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>за %Ln минуту</numerusform>
            <numerusform>за %Ln минуты</numerusform>
            <numerusform>за %Ln минут</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>за %Ln час</numerusform>
            <numerusform>за %Ln часа</numerusform>
            <numerusform>за %Ln часов</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>За день</translation>
    </message>
    <message>
        <source>There is no time that it comes before</source>
        <translation>Нет времени, до которого напомнить</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordFilters</name>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Другие фильтры</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>%1: any time</source>
        <extracomment>%1: what a time is of, as &quot;Due&quot; or &quot;Created&quot;</extracomment>
        <translation>%1: любое время</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1: сегодня</translation>
    </message>
    <message>
        <source>%1: next 7 days</source>
        <translation>%1: ближайшие 7 дней</translation>
    </message>
    <message>
        <source>%1: last 7 days</source>
        <translation>%1: последние 7 дней</translation>
    </message>
    <message>
        <source>%1: last 30 days</source>
        <translation>%1: последние 30 дней</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: не указано</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>выбран %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
            <numerusform>выбрано %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всех</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be doubles</source>
        <translation>
            <numerusform>%Ln возможный дубль</numerusform>
            <numerusform>%Ln возможных дубля</numerusform>
            <numerusform>%Ln возможных дублей</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who share a phone or an e-mail address with another. They can be merged.</source>
        <translation>Клиенты, у которых телефон или адрес эл. почты совпадает с чужим. Их можно объединить.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordImportDialog</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Соответствие</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Сохранено в %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The mapping is saved as “%1”.</source>
        <translation>Соответствие сохранено как «%1».</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Таблицы (*.csv *.txt *.tsv *.xlsx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импорт: %1</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Отменить импорт</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Далее: столбцы</translation>
    </message>
    <message numerus="yes">
        <source>Next: check %Ln row(s)</source>
        <translation>
            <numerusform>Далее: проверить %Ln строку</numerusform>
            <numerusform>Далее: проверить %Ln строки</numerusform>
            <numerusform>Далее: проверить %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Далее: проверка</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln row(s)</source>
        <translation>
            <numerusform>Взять %Ln строку</numerusform>
            <numerusform>Взять %Ln строки</numerusform>
            <numerusform>Взять %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Угадано</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, изменено</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Сохранить соответствие</translation>
    </message>
    <message>
        <source>It is found again by the titles of the columns, for the next file of this kind.</source>
        <translation>Для следующего такого файла оно найдётся по заголовкам столбцов.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>Сохранить образец файла</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Выйти из импорта?</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken; what was chosen for its columns is lost.</source>
        <translation>Из %1 ничего не взято; выбранное для столбцов пропадёт.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordImportService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Импорт %1</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordListPane</name>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Не удалось прочитать список.</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Никто из клиентов не подходит.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Ничего не подходит.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>No customers yet. They come from a file, or you write the first.</source>
        <translation>Клиентов пока нет. Их берут из файла, или вы записываете первого.</translation>
    </message>
    <message>
        <source>%1: none yet.</source>
        <extracomment>%1: &quot;Deals&quot;</extracomment>
        <translation>%1: пока пусто.</translation>
    </message>
    <message>
        <source>They come from a file, or you write the first.</source>
        <translation>Их берут из файла, или вы записываете первую запись.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Корзина пуста.</translation>
    </message>
    <message>
        <source>What is removed from this list lies here and can be restored.</source>
        <translation>Удалённое из этого списка лежит здесь, и его можно восстановить.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Назад к списку</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordService</name>
    <message>
        <source>A customer can be merged with another customer only.</source>
        <translation>Клиента можно объединить только с другим клиентом.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordText</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written, as QLocale::toString() takes it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>callhelm::RejectedList</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Строки, которые не читаются</translation>
    </message>
    <message>
        <source>All rows can be read.</source>
        <translation>Читаются все строки.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s)…</source>
        <translation>
            <numerusform>Сохранить %Ln строку…</numerusform>
            <numerusform>Сохранить %Ln строки…</numerusform>
            <numerusform>Сохранить %Ln строк…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Сохранить отклонённые строки</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Файлы CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>callhelm::RejectedModel</name>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Row %1, %2 %3: %4</source>
        <translation>Строка %1, %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>callhelm::ReminderBar</name>
    <message numerus="yes">
        <source>%Ln reminder(s). The latest: %1</source>
        <translation>
            <numerusform>%Ln напоминание. Последнее: %1</numerusform>
            <numerusform>%Ln напоминания. Последнее: %1</numerusform>
            <numerusform>%Ln напоминаний. Последнее: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>callhelm::Reminders</name>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Напоминания</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln напоминание</numerusform>
            <numerusform>%Ln напоминания</numerusform>
            <numerusform>%Ln напоминаний</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
</context>
<context>
    <name>callhelm::RightsCard</name>
    <message>
        <source>What each role may do</source>
        <translation>Что может каждая роль</translation>
    </message>
    <message>
        <source>checked where the change is made, kept in the audit trail</source>
        <translation>проверяется там, где вносится изменение, и записывается в журнал</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <translation>Что им видно?</translation>
    </message>
    <message>
        <source>See the floor and figures</source>
        <translation>Видеть зал и показатели</translation>
    </message>
    <message>
        <source>Set up goals, cards, alerts</source>
        <translation>Настраивать цели, карты, оповещения</translation>
    </message>
    <message>
        <source>Set up rules, pools, templates</source>
        <translation>Настраивать правила, базы, шаблоны</translation>
    </message>
    <message>
        <source>Enter manual values</source>
        <translation>Вводить значения вручную</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>Закрывать месяц</translation>
    </message>
    <message>
        <source>Hand out leads</source>
        <translation>Раздавать лиды</translation>
    </message>
    <message>
        <source>Act on the telephone system</source>
        <translation>Действовать на телефонии</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Manage people, read the audit trail</source>
        <translation>Управлять людьми, читать журнал</translation>
    </message>
    <message>
        <source>Set up sources and working time</source>
        <translation>Настраивать источники и рабочее время</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Импортировать файлы</translation>
    </message>
    <message>
        <source>Acknowledge alerts</source>
        <translation>Подтверждать оповещения</translation>
    </message>
    <message>
        <source>See callers&apos; numbers whole</source>
        <translation>Видеть номера целиком</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Моделировать</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>свои</translation>
    </message>
    <message>
        <source>own teams</source>
        <translation>свои группы</translation>
    </message>
    <message>
        <source>not owners</source>
        <translation>кроме владельцев</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>Merge and remove customers</source>
        <translation>Объединять и удалять клиентов</translation>
    </message>
    <message>
        <source>Edit and call customers</source>
        <translation>Изменять клиентов и звонить им</translation>
    </message>
</context>
<context>
    <name>callhelm::RoleWords</name>
    <message>
        <source>owner</source>
        <translation>владелец</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>администратор</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>супервизор</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>оператор</translation>
    </message>
</context>
<context>
    <name>callhelm::RowsPane</name>
    <message>
        <source>Loading…</source>
        <translation>Чтение…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Не удалось прочитать строки.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1 · the first %2 are shown</source>
        <translation>%1 · показаны первые %2</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>No row fits what was asked for.</source>
        <translation>Ни одна строка не подходит под запрос.</translation>
    </message>
</context>
<context>
    <name>callhelm::RulesCard</name>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Правила задают владелец и администраторы.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Hand out by this rule now</source>
        <translation>Раздать по этому правилу</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Ниже</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Удалить правило…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>tried from the top</source>
        <translation>пробуются сверху</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Space switches on and off.</source>
        <translation>Alt+Вверх и Alt+Вниз меняют порядок, пробел включает и выключает.</translation>
    </message>
    <message>
        <source>Leads wait until someone takes them.</source>
        <translation>Лиды ждут, пока их кто-то не возьмёт.</translation>
    </message>
    <message>
        <source>A rule hands those of one pool and stage to agents, in turn or by weight.</source>
        <translation>Правило раздаёт лиды одной базы и этапа операторам, по кругу или по весам.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
</context>
<context>
    <name>callhelm::SaveChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>callhelm::SegmentModel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>События</translation>
    </message>
    <message>
        <source>New facts that were stored.</source>
        <translation>Новые события, которые были сохранены.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Известно ранее</translation>
    </message>
    <message>
        <source>Facts that were stored before: told twice, they count once.</source>
        <translation>События, сохранённые раньше: повторённые считаются один раз.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Отклонено</translation>
    </message>
    <message>
        <source>Lines that could not be taken. They are in the list of findings.</source>
        <translation>Строки, которые не удалось загрузить. Они в списке замечаний.</translation>
    </message>
</context>
<context>
    <name>callhelm::ServerDialog</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Шифровать соединение (TLS)</translation>
    </message>
    <message>
        <source>Allow it without encryption: whoever listens on the way learns the secret</source>
        <translation>Разрешить без шифрования: кто слушает сеть, узнает пароль</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Проверить соединение</translation>
    </message>
    <message>
        <source>Add an Asterisk server</source>
        <translation>Добавить сервер Asterisk</translation>
    </message>
    <message>
        <source>Asterisk server</source>
        <translation>Сервер Asterisk</translation>
    </message>
    <message>
        <source>Connects to Asterisk&apos;s manager interface and shows the floor as it is this second. The account needs read = system,call,agent,reporting,cdr in manager.conf, and no more.</source>
        <translation>Подключается к интерфейсу управления Asterisk и показывает зал таким, каков он в эту секунду. Учётной записи нужно read = system,call,agent,reporting,cdr в manager.conf, и ничего больше.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>As people call it, for example: Office</source>
        <translation>Как его называют, например: Офис</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Пользователь</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Its queue_log, if this computer can read it</source>
        <translation>Его queue_log, если этот компьютер может его читать</translation>
    </message>
    <message>
        <source>Followed beside the connection: what happened while it was lost is filled in.</source>
        <translation>За ним следят наряду с соединением: то, что случилось во время обрыва, восполняется.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Queue logs (queue_log*);;All files (*)</source>
        <translation>Журналы очередей (queue_log*);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Добавить сервер</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; where there is none, until Callhelm is closed.</source>
        <translation>Хранится в связке ключей; если её нет — до закрытия Callhelm.</translation>
    </message>
    <message>
        <source>It is not known: this desktop has no keyring that kept it. Enter it again.</source>
        <translation>Пароль неизвестен: связки ключей, которая бы его сохранила, здесь нет. Введите его снова.</translation>
    </message>
    <message>
        <source>There is no keyring here: the secret is kept until Callhelm is closed.</source>
        <translation>Связки ключей здесь нет: пароль хранится до закрытия Callhelm.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Дайте серверу имя.</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>Где находится сервер?</translation>
    </message>
    <message>
        <source>Which account shall be used?</source>
        <translation>Какую учётную запись использовать?</translation>
    </message>
    <message>
        <source>The account&apos;s secret is missing.</source>
        <translation>Не указан пароль учётной записи.</translation>
    </message>
    <message>
        <source>Callhelm sends no secret without encryption to another machine unless you allow it here.</source>
        <translation>Callhelm не отправляет пароль без шифрования на другой компьютер, если вы не разрешите этого здесь.</translation>
    </message>
    <message>
        <source>Context by which phones dial out</source>
        <translation>Контекст, через который телефоны звонят наружу</translation>
    </message>
    <message>
        <source>Of its dialling plan: customers are called through it. Calling them needs write = originate in manager.conf.</source>
        <translation>В плане набора: через него звонят клиентам. Для звонков нужно write = originate в manager.conf.</translation>
    </message>
</context>
<context>
    <name>callhelm::ServerList</name>
    <message>
        <source>Asterisk servers</source>
        <translation>Серверы Asterisk</translation>
    </message>
    <message>
        <source>None yet. Connected to one, the floor shows every call as it happens.</source>
        <translation>Пока нет. После подключения зал показывает каждый звонок в тот же миг.</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Добавить сервер…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Не подключён</translation>
    </message>
    <message>
        <source>Live, last event %1</source>
        <translation>На связи, посл. событие %1</translation>
    </message>
    <message>
        <source>Live, no event yet</source>
        <translation>На связи, событий ещё нет</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is kept until Callhelm is closed, and asked for at the next start.</source>
        <translation>Связки ключей здесь нет: пароль хранится до закрытия Callhelm и будет запрошен при следующем запуске.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Удалить %1?</translation>
    </message>
    <message>
        <source>Callhelm disconnects from %1 and forgets its secret. The calls it told of stay.</source>
        <translation>Callhelm отключится от %1 и забудет пароль. Полученные звонки останутся.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>Сервер не удаляется</translation>
    </message>
</context>
<context>
    <name>callhelm::SessionModel</name>
    <message>
        <source>Implied</source>
        <translation>Неявный</translation>
    </message>
    <message>
        <source>The queue the agent was in; nothing for a log-on as an agent.</source>
        <translation>Очередь, в которой был оператор; пусто для входа оператором.</translation>
    </message>
    <message>
        <source>How long the agent was in, within the range shown.</source>
        <translation>Сколько оператор был в очереди, в пределах показанного периода.</translation>
    </message>
    <message>
        <source>The log shows the agent at work without saying that they joined.</source>
        <translation>По журналу оператор работает, но его вход не записан.</translation>
    </message>
</context>
<context>
    <name>callhelm::SessionQuery</name>
    <message>
        <source>Sessions</source>
        <translation>Сеансы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln сеанс</numerusform>
            <numerusform>%Ln сеанса</numerusform>
            <numerusform>%Ln сеансов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInController</name>
    <message>
        <source>Everybody in the demo has the password “%1”.</source>
        <translation>У всех в демонстрации пароль «%1».</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>никто не вошёл</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Сменить пароль</translation>
    </message>
    <message>
        <source>The password of %1.</source>
        <translation>Пароль: %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Сменить</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Нынешний пароль</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Новый пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Ваш пароль изменён.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Нынешний пароль неверен.</translation>
    </message>
    <message>
        <source>Too many tries failed. Try again later.</source>
        <translation>Слишком много неудачных попыток. Попробуйте позже.</translation>
    </message>
    <message>
        <source>This desktop keeps no secrets: you will be asked again at the next start.</source>
        <translation>Этот рабочий стол не хранит секретов: при следующем запуске спросим снова.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Сменить мой пароль…</translation>
    </message>
    <message>
        <source>The demo seen by its owner, a supervisor or an agent</source>
        <translation>Демонстрация глазами владельца, супервизора или оператора</translation>
    </message>
    <message>
        <source>They have another password than the demo&apos;s: sign out, and sign in with that one.</source>
        <translation>У них другой пароль, не демонстрационный: выйдите и войдите с ним.</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInPage</name>
    <message>
        <source>The password cannot be looked up. “callhelm people reset-password”, run by who owns the store&apos;s file, sets a new one. It keeps nobody out who can read that file.</source>
        <translation>Пароль нельзя посмотреть. Новый задаёт владелец файла хранилища командой «callhelm people reset-password». От того, кто может читать этот файл, пароль не защищает.</translation>
    </message>
    <message>
        <source>Password forgotten? The owner or an admin sets a new one under Settings, People and rights.</source>
        <translation>Забыли пароль? Владелец или администратор задаст новый в «Настройки», «Люди и права».</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>The first person is the owner: they may do everything, and say who else works here.</source>
        <translation>Первый человек — владелец: может всё и говорит, кто ещё здесь работает.</translation>
    </message>
    <message>
        <source>Who is at the desk? Calls are recorded meanwhile.</source>
        <translation>Кто за столом? Звонки тем временем записываются.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Пароли не совпадают.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Имя или пароль неверны.</translation>
    </message>
    <message>
        <source>Too many tries failed. Try again in %1.</source>
        <translation>Слишком много неудачных попыток. Повторите через %1.</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Имя для входа</translation>
    </message>
    <message>
        <source>a short name, as “lan”</source>
        <translation>короткое имя, например «lan»</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Включён Caps Lock</translation>
    </message>
    <message>
        <source>Stay signed in on this desktop</source>
        <translation>Оставаться в системе на этом компьютере</translation>
    </message>
    <message>
        <source>This desktop has no keyring in which your password could be kept: you will be asked at each start.</source>
        <translation>Связки ключей, в которой можно было бы сохранить ваш пароль, здесь нет: его будут спрашивать при каждом запуске.</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInService</name>
    <message>
        <source>There is an owner already. Sign in.</source>
        <translation>Владелец уже есть. Войдите.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
</context>
<context>
    <name>callhelm::SimulatorControls</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Запустить</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>running at ×%1</source>
        <translation>работает ×%1</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Симулятор</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Зерно</translation>
    </message>
    <message>
        <source>The same seed gives the same call centre again.</source>
        <translation>Одинаковое зерно снова даёт тот же колл-центр.</translation>
    </message>
    <message>
        <source>History before it</source>
        <translation>История до запуска</translation>
    </message>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
</context>
<context>
    <name>callhelm::SourceService</name>
    <message>
        <source>This is a folder, not a queue_log.</source>
        <translation>Это папка, а не queue_log.</translation>
    </message>
</context>
<context>
    <name>callhelm::SourceSettings</name>
    <message>
        <source>No file is followed.</source>
        <translation>Ни один файл не отслеживается.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Followed files</source>
        <translation>Отслеживаемые файлы</translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation>Отслеживать файл…</translation>
    </message>
    <message>
        <source>Whose phone is whose</source>
        <translation>Чей какой телефон</translation>
    </message>
</context>
<context>
    <name>callhelm::StatusLine</name>
    <message>
        <source>last event %1</source>
        <translation>посл. событие %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>событий ещё нет</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ожидание</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>ожидание: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>сбой</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>сбой: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлен</translation>
    </message>
    <message>
        <source>No source is running</source>
        <translation>Источники не работают</translation>
    </message>
    <message>
        <source>Books balance</source>
        <translation>Учёт сходится</translation>
    </message>
    <message>
        <source>Books do not balance</source>
        <translation>Учёт не сходится</translation>
    </message>
    <message>
        <source>Offered = answered + abandoned + timed out + left by key + left empty + waiting, in every queue. Click for the log doctor.</source>
        <translation>Поступило = принято + не дождались + по тайм-ауту + по клавише + нет операторов + ожидают, в каждой очереди. Щёлкните, чтобы открыть проверку журнала.</translation>
    </message>
    <message>
        <source>making up its past days</source>
        <translation>создаёт прошедшие дни</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Симулятор</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (только чтение)</translation>
    </message>
    <message>
        <source>Who is signed in. Click to change the password or to sign out.</source>
        <translation>Кто вошёл. Щёлкните, чтобы сменить пароль или выйти.</translation>
    </message>
    <message>
        <source>last file %1</source>
        <translation>последний файл %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>файлов пока нет</translation>
    </message>
</context>
<context>
    <name>callhelm::StayModel</name>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длит.</translation>
    </message>
</context>
<context>
    <name>callhelm::StepStrip</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1: place of a step, %2: its title</extracomment>
        <translation>Шаг %1: %2</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>текущий шаг</translation>
    </message>
    <message>
        <source>done</source>
        <translation>пройден</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>предстоит</translation>
    </message>
</context>
<context>
    <name>callhelm::StoreAccess</name>
    <message>
        <source>Your role does not permit seeing this.</source>
        <translation>Ваша роль не разрешает это видеть.</translation>
    </message>
    <message>
        <source>Your role does not permit seeing what others did.</source>
        <translation>Ваша роль не разрешает видеть, что делали другие.</translation>
    </message>
    <message>
        <source>Your role does not permit importing.</source>
        <translation>Ваша роль не разрешает импорт.</translation>
    </message>
    <message>
        <source>Your role does not permit simulating.</source>
        <translation>Ваша роль не разрешает запускать симулятор.</translation>
    </message>
    <message>
        <source>Your role does not permit acknowledging alerts.</source>
        <translation>Ваша роль не разрешает подтверждать оповещения.</translation>
    </message>
    <message>
        <source>Your role does not permit exporting.</source>
        <translation>Ваша роль не разрешает экспорт.</translation>
    </message>
    <message>
        <source>Your role does not permit acting on the telephone system.</source>
        <translation>Ваша роль не разрешает действия на телефонной системе.</translation>
    </message>
    <message>
        <source>Your role does not permit changing settings.</source>
        <translation>Ваша роль не позволяет менять настройки.</translation>
    </message>
    <message>
        <source>Your role does not permit changing what raises alerts.</source>
        <translation>Ваша роль не позволяет менять правила оповещений.</translation>
    </message>
    <message>
        <source>Your role does not permit setting goals.</source>
        <translation>Ваша роль не позволяет задавать цели.</translation>
    </message>
    <message>
        <source>Your role does not permit editing this.</source>
        <translation>Ваша роль не позволяет это редактировать.</translation>
    </message>
    <message>
        <source>Your role does not permit entering values.</source>
        <translation>Ваша роль не позволяет вводить значения.</translation>
    </message>
    <message>
        <source>Your role does not permit closing a month.</source>
        <translation>Ваша роль не позволяет закрывать месяц.</translation>
    </message>
    <message>
        <source>Your role does not permit handing out leads.</source>
        <translation>Ваша роль не позволяет распределять лиды.</translation>
    </message>
    <message>
        <source>Your role does not permit seeing whole numbers.</source>
        <translation>Ваша роль не позволяет видеть номера полностью.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Сначала войдите.</translation>
    </message>
    <message>
        <source>Your role does not permit merging customers.</source>
        <translation>Ваша роль не позволяет объединять клиентов.</translation>
    </message>
    <message>
        <source>Your role does not permit removing this.</source>
        <translation>Ваша роль не позволяет удалять это.</translation>
    </message>
    <message>
        <source>Your role does not permit calling customers.</source>
        <translation>Ваша роль не позволяет звонить клиентам.</translation>
    </message>
</context>
<context>
    <name>callhelm::StoreService</name>
    <message>
        <source>One thing at a time.</source>
        <translation>Только одно дело за раз.</translation>
    </message>
    <message>
        <source>The store is busy with another command.</source>
        <translation>Хранилище занято другой командой.</translation>
    </message>
    <message>
        <source>The store is open, and its days are those of %1. Change the zone in the program that has it open, or leave “--zone” out.</source>
        <translation>Хранилище открыто, и дни в нём — по часовому поясу %1. Смените пояс в программе, где оно открыто, или не указывайте «--zone».</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Укажите один файл.</translation>
    </message>
    <message>
        <source>A window has the store open.</source>
        <translation>Хранилище открыто в окне программы.</translation>
    </message>
    <message>
        <source>No local socket can be made: commands cannot be handed to this program.</source>
        <translation>Не удаётся создать локальный сокет: команды не могут быть переданы этой программе.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryModel</name>
    <message>
        <source>Next</source>
        <translation>Впереди</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Сегодня, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Вчера, %1</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryTabs</name>
    <message>
        <source>What of the story shows</source>
        <translation>Что показать из истории</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Звонки</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Сообщения</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Сделки</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Задачи</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryView</name>
    <message>
        <source>Story</source>
        <translation>История</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Состоялась</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Удалить заметку</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryWords</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>в %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>просрочено</translation>
    </message>
    <message>
        <source>reminded at %1</source>
        <translation>напомнено в %1</translation>
    </message>
    <message>
        <source>reminder at %1</source>
        <translation>напоминание в %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Встреча: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Перемещено в корзину</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Возвращено из корзины</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Снова отделено</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Объединён с %1</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Клиент создан</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Заказ: %1</translation>
    </message>
    <message>
        <source>order, %1</source>
        <translation>заказ, %1</translation>
    </message>
    <message>
        <source>New deal: %1</source>
        <translation>Новая сделка: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>сделка</translation>
    </message>
    <message>
        <source>deal, %1</source>
        <translation>сделка, %1</translation>
    </message>
    <message>
        <source>task</source>
        <translation>задача</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>Всё-таки не сделано: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Сделано: %1</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Новая задача: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Пустая заметка</translation>
    </message>
    <message>
        <source>note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Заметка изменена</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>заявка</translation>
    </message>
    <message>
        <source>New ticket #%1: %2</source>
        <translation>Новая заявка №%1: %2</translation>
    </message>
    <message>
        <source>Ticket #%1 %2: %3</source>
        <translation>Заявка №%1 %2: %3</translation>
    </message>
    <message>
        <source>Ticket #%1: %2</source>
        <translation>Заявка №%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Диалог</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Диалог: %1</translation>
    </message>
    <message>
        <source>Conversation resolved</source>
        <translation>Диалог решён</translation>
    </message>
    <message>
        <source>Conversation resolved: %1</source>
        <translation>Диалог решён: %1</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Письмо получено</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Письмо отправлено</translation>
    </message>
    <message>
        <source>SMS received</source>
        <translation>SMS получено</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>SMS отправлено</translation>
    </message>
    <message>
        <source>Care message sent</source>
        <translation>Сообщение заботы отправлено</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Сообщение получено</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Сообщение отправлено</translation>
    </message>
    <message>
        <source>%1, not delivered</source>
        <translation>%1, не доставлено</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Оценка %1</translation>
    </message>
    <message>
        <source>Rated %1 of %2</source>
        <translation>Оценка %1 из %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>для %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Изменено: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::TableView</name>
    <message>
        <source>Reset layout</source>
        <translation>Сбросить вид</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetColumns</name>
    <message>
        <source>%1, min</source>
        <translation>%1, мин</translation>
    </message>
    <message>
        <source>%1, s</source>
        <translation>%1, с</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, M %2</source>
        <translation>%1, млн %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetDelegate</name>
    <message>
        <source>team goal</source>
        <translation>цель группы</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найден</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>не складывается</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>без повторов</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>доля</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>равно</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetEditor</name>
    <message>
        <source>There are no goals of %1 to copy.</source>
        <translation>Целей за %1 нет, брать нечего.</translation>
    </message>
    <message>
        <source>Raise goals</source>
        <translation>Повысить цели</translation>
    </message>
    <message>
        <source>All goals of the sheet are raised by so many per cent, or lowered where it is less than zero.</source>
        <translation>Все цели на листе растут на столько процентов или снижаются, если число меньше нуля.</translation>
    </message>
    <message>
        <source>The selected goals are raised by so many per cent, or lowered where it is less than zero.</source>
        <translation>Выбранные цели растут на столько процентов или снижаются, если число меньше нуля.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Повысить</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Процентов</translation>
    </message>
    <message>
        <source>A number from −100 to 1,000.</source>
        <translation>Число от −100 до 1000.</translation>
    </message>
    <message>
        <source>Figures that are typed in are not spread.</source>
        <translation>Показатели, которые вводят вручную, не распределяются.</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy one with names and metrics in Excel first.</source>
        <translation>Вставлять нечего. Сначала скопируйте в Excel таблицу с именами и показателями.</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetFooter</name>
    <message numerus="yes">
        <source>%Ln goal(s) changed</source>
        <translation>
            <numerusform>Изменена %Ln цель</numerusform>
            <numerusform>Изменены %Ln цели</numerusform>
            <numerusform>Изменено %Ln целей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Ничего не изменено</translation>
    </message>
    <message>
        <source>%1, not saved · %2</source>
        <translation>%1, не сохранено · %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>в %Ln строке</numerusform>
            <numerusform>в %Ln строках</numerusform>
            <numerusform>в %Ln строках</numerusform>
        </translation>
    </message>
    <message>
        <source>The goals end with it; what comes after has none until others are set.</source>
        <translation>Цели заканчиваются вместе с ним; дальше их нет, пока не поставят другие.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Сохранить цели</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetHeader</name>
    <message>
        <source>No team</source>
        <translation>Группы нет</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>from</source>
        <translation>с</translation>
    </message>
    <message>
        <source>Goals from this day on</source>
        <translation>Цели с этого дня</translation>
    </message>
    <message>
        <source>The sheet shows what holds on this day; what is saved holds from it on.</source>
        <translation>Лист показывает, что действует в этот день; сохранённое действует с него.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Версии</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetInsight</name>
    <message>
        <source>Choose a goal</source>
        <translation>Выберите цель</translation>
    </message>
    <message>
        <source>Goal per day</source>
        <translation>Цель на день</translation>
    </message>
    <message>
        <source>%1 ÷ %2 working days</source>
        <translation>%1 ÷ рабочих дней: %2</translation>
    </message>
    <message>
        <source>Goal of a day</source>
        <translation>Цель дня</translation>
    </message>
    <message>
        <source>own goal, set on “Day”</source>
        <translation>отдельная цель, лист «День»</translation>
    </message>
    <message>
        <source>Goal per week</source>
        <translation>Цель на неделю</translation>
    </message>
    <message>
        <source>own goal, set on “Week”</source>
        <translation>отдельная цель, лист «Неделя»</translation>
    </message>
    <message>
        <source>Goal of the month</source>
        <translation>Цель месяца</translation>
    </message>
    <message>
        <source>own goal, set on “Month”</source>
        <translation>отдельная цель, лист «Месяц»</translation>
    </message>
    <message>
        <source>the same now</source>
        <translation>сейчас та же</translation>
    </message>
    <message>
        <source>no goal now</source>
        <translation>сейчас цели нет</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>сейчас %1, %2</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Цель: %1</translation>
    </message>
    <message>
        <source>Goal before</source>
        <translation>Цель до этого</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>с %1 по %2</translation>
    </message>
    <message>
        <source>from %1 until a newer one</source>
        <translation>с %1 до новой</translation>
    </message>
    <message>
        <source>The six months before</source>
        <translation>Шесть месяцев до этого</translation>
    </message>
    <message>
        <source>The six weeks before</source>
        <translation>Шесть недель до этого</translation>
    </message>
    <message>
        <source>The six days before</source>
        <translation>Шесть дней до этого</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetModel</name>
    <message>
        <source>People added up</source>
        <translation>Сумма по людям</translation>
    </message>
    <message>
        <source>Against the team goal</source>
        <translation>К цели группы</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Группа или сотрудник</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetPanels</name>
    <message>
        <source>%1 %2: people reach %3 of %4</source>
        <translation>%1 %2: у людей %3 из %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A team goal may differ from its people’s; it is said, not forbidden.</source>
        <translation>Цель группы может отличаться от целей людей; об этом говорится, но это не запрещено.</translation>
    </message>
    <message>
        <source>People’s goals come to those of the team wherever both are set.</source>
        <translation>Цели людей в сумме равны целям группы везде, где есть и те и другие.</translation>
    </message>
    <message>
        <source>Goals that do not add up</source>
        <translation>Цели, которые не сходятся</translation>
    </message>
    <message>
        <source>%1 met in %2 of %3 that are over</source>
        <translation>%1: достигнуто в %2 из %3 прошедших</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetScene</name>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Week %1 from %2</source>
        <translation>Неделя %1 с %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Неделя с %1</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>неделя с %1</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetService</name>
    <message>
        <source>The person is not known.</source>
        <translation>Человек не найден.</translation>
    </message>
    <message>
        <source>A goal ends after it begins.</source>
        <translation>Цель заканчивается после начала.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Показателя «%1» нет.</translation>
    </message>
    <message>
        <source>A goal is not less than zero.</source>
        <translation>Цель не бывает меньше нуля.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>Доля не больше 100 %.</translation>
    </message>
    <message>
        <source>Goals that hold already stay: set others from a later day on.</source>
        <translation>Цели, которые уже действуют, остаются: поставьте другие с более позднего дня.</translation>
    </message>
    <message>
        <source>The team or the agent is not known.</source>
        <translation>Группа или оператор не найдены.</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetsPage</name>
    <message>
        <source>Not a number</source>
        <translation>Не число</translation>
    </message>
    <message>
        <source>Less than zero</source>
        <translation>Меньше нуля</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Слишком много</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Сохранить цели</translation>
    </message>
    <message>
        <source>Copy goals from the period before</source>
        <translation>Взять цели из прошлого периода</translation>
    </message>
    <message>
        <source>Paste a table of goals</source>
        <translation>Вставить таблицу целей</translation>
    </message>
    <message>
        <source>Fill goals down</source>
        <translation>Заполнить цели вниз</translation>
    </message>
    <message>
        <source>Raise goals by %…</source>
        <translation>Повысить цели на %…</translation>
    </message>
    <message>
        <source>Spread the team’s goal</source>
        <translation>Распределить цель группы</translation>
    </message>
    <message>
        <source>Versions of goals</source>
        <translation>Версии целей</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) were changed and are not saved.</source>
        <translation>
            <numerusform>Изменена и не сохранена %Ln цель.</numerusform>
            <numerusform>Изменены и не сохранены %Ln цели.</numerusform>
            <numerusform>Изменено и не сохранено %Ln целей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Добавить показатель</translation>
    </message>
    <message>
        <source>Whose goals are these?</source>
        <translation>Чьи это цели?</translation>
    </message>
    <message>
        <source>from %1 · %2, %3 · %4</source>
        <translation>с %1 · %2, %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln цель</numerusform>
            <numerusform>%Ln цели</numerusform>
            <numerusform>%Ln целей</numerusform>
        </translation>
    </message>
    <message>
        <source>    Remove what holds from %1…</source>
        <translation>    Убрать то, что действует с %1…</translation>
    </message>
    <message>
        <source>Remove goals</source>
        <translation>Убрать цели</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) from %1 on are removed; those before them hold on.</source>
        <translation>
            <numerusform>Убирается %Ln цель с %1; прежние действуют дальше.</numerusform>
            <numerusform>Убираются %Ln цели с %1; прежние действуют дальше.</numerusform>
            <numerusform>Убирается %Ln целей с %1; прежние действуют дальше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Nothing was set yet</source>
        <translation>Пока ничего не задано</translation>
    </message>
    <message>
        <source>those of %1 stay as they are</source>
        <translation>за %1 остаются как есть</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Только %1</translation>
    </message>
    <message>
        <source>Month goals from %1</source>
        <translation>Цели месяца с %1</translation>
    </message>
    <message>
        <source>Week goals from %1</source>
        <translation>Цели недели с %1</translation>
    </message>
    <message>
        <source>Day goals from %1</source>
        <translation>Цели дня с %1</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Взять из: %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Raise by %…</source>
        <translation>Повысить на %…</translation>
    </message>
    <message>
        <source>Spread team goal</source>
        <translation>Распределить цель</translation>
    </message>
    <message>
        <source>Spreads the team’s goals of the selected columns by what its people did in the month before.</source>
        <translation>Распределяет цели группы в выбранных столбцах по тому, что люди сделали в прошлом месяце.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Цели</translation>
    </message>
</context>
<context>
    <name>callhelm::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Новая задача</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Создать задачу</translation>
    </message>
    <message>
        <source>Create appointment</source>
        <translation>Создать встречу</translation>
    </message>
    <message>
        <source>What is to be done for %1, and by when.</source>
        <translation>Что и к какому сроку нужно сделать для %1.</translation>
    </message>
    <message>
        <source>When somebody meets %1, in person or online.</source>
        <translation>Когда встреча с %1, лично или по сети.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Напоминание</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>без типа</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>без напоминания</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>в срок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>за %Ln минуту</numerusform>
            <numerusform>за %Ln минуты</numerusform>
            <numerusform>за %Ln минут</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>за час</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>за день</translation>
    </message>
    <message>
        <source>Say what is to be done, or choose a type.</source>
        <translation>Напишите, что нужно сделать, или выберите тип.</translation>
    </message>
</context>
<context>
    <name>callhelm::TaskScope</name>
    <message>
        <source>Mine</source>
        <translation>Мои</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>На сегодня</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просроченные</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>My tasks that are not done</source>
        <translation>Мои невыполненные задачи</translation>
    </message>
    <message>
        <source>Tasks of my teams that are not done</source>
        <translation>Невыполненные задачи моих групп</translation>
    </message>
    <message>
        <source>What is due today and not done</source>
        <translation>Что нужно сделать сегодня и ещё не сделано</translation>
    </message>
    <message>
        <source>What should have been done by now</source>
        <translation>Что уже должно было быть сделано</translation>
    </message>
    <message>
        <source>Done ones, too</source>
        <translation>Вместе с выполненными</translation>
    </message>
</context>
<context>
    <name>callhelm::TeamList</name>
    <message>
        <source>In %1 today</source>
        <translation>Сегодня в группе %1</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1 (глава)</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Никого.</translation>
    </message>
    <message>
        <source>%1, day by day</source>
        <translation>%1 по дням</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 — уход</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>The head&apos;s scorecard stands for the team. It gives no right: who is in charge of a team is said of the person.</source>
        <translation>Карта главы представляет группу. Прав это не даёт: кто руководит группой, указывают у человека.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>Распустить %1</translation>
    </message>
    <message>
        <source>From that day on nobody is in %1. Its figures of the days before stay.</source>
        <translation>С этого дня в группе %1 никого нет. Прежние показатели остаются.</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Распустить</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Первый день без неё</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>без группы</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Перевести человека</translation>
    </message>
    <message>
        <source>From that day on they are in the other team. The days before stay as they were.</source>
        <translation>С этого дня они в другой группе. Прежние дни остаются как были.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Из</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>В</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>С этого дня</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Выберите человека.</translation>
    </message>
    <message>
        <source>Choose two different teams.</source>
        <translation>Выберите две разные группы.</translation>
    </message>
    <message>
        <source>%1 is not in %2 on that day.</source>
        <translation>%1 в этот день не в группе %2.</translation>
    </message>
    <message>
        <source>%1 is in %2 already on that day.</source>
        <translation>%1 в этот день уже в группе %2.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Добавить группу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Move a person…</source>
        <translation>Перевести…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>Распустить…</translation>
    </message>
    <message>
        <source>Figures of a team follow who was in it on that day; a move never changes the days before.</source>
        <translation>Показатели группы — по тем, кто был в ней в тот день; переход не меняет прежних дней.</translation>
    </message>
    <message>
        <source>No teams yet. A team gathers agents: its figures stand beside those of agents and queues, and who is in charge of it sees them.</source>
        <translation>Групп пока нет. Группа объединяет операторов: её показатели стоят рядом с показателями операторов и очередей, и их видит тот, кто ею руководит.</translation>
    </message>
</context>
<context>
    <name>callhelm::TeamModel</name>
    <message>
        <source>Team</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Глава</translation>
    </message>
    <message>
        <source>Whose scorecard stands for the team. It gives no right.</source>
        <translation>Чья карта представляет группу. Прав это не даёт.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>How many are in it today.</source>
        <translation>Сколько в ней сегодня.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>С</translation>
    </message>
    <message>
        <source>The first day on which anybody was in it.</source>
        <translation>Первый день, когда в ней кто-то был.</translation>
    </message>
</context>
<context>
    <name>callhelm::TermService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Имя длиннее %1 знаков.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>«%1» уже есть.</translation>
    </message>
    <message>
        <source>Say what can be chosen.</source>
        <translation>Укажите, что можно выбрать.</translation>
    </message>
    <message>
        <source>Records may hold this choice: call it something else, but leave no choice empty.</source>
        <translation>Этот вариант может быть в записях: назовите его иначе, но не оставляйте пустым.</translation>
    </message>
    <message>
        <source>“%1” cannot be a choice, or is one twice.</source>
        <translation>«%1» не может быть вариантом или указан дважды.</translation>
    </message>
    <message>
        <source>A choice that a record has can be renamed, but not left out.</source>
        <translation>Вариант, который есть в записях, можно переименовать, но не убрать.</translation>
    </message>
</context>
<context>
    <name>callhelm::TodayCard</name>
    <message>
        <source>Today by agent</source>
        <translation>Сегодня по операторам</translation>
    </message>
    <message>
        <source>new</source>
        <translation>новые</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>отозванные</translation>
    </message>
    <message>
        <source>Nothing was handed out today.</source>
        <translation>Сегодня ничего не роздано.</translation>
    </message>
    <message>
        <source>Double click: the hand-outs, with receipts</source>
        <translation>Двойной щелчок: раздачи с квитанциями</translation>
    </message>
</context>
<context>
    <name>callhelm::TravelBar</name>
    <message>
        <source>Reading the facts up to then… %1</source>
        <translation>Чтение фактов до этого момента… %1</translation>
    </message>
    <message>
        <source>Showing %1, %2</source>
        <translation>Показано: %1, %2</translation>
    </message>
    <message>
        <source>Showing the past</source>
        <translation>Показано прошлое</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Пауза (пробел)</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <translation>Воспроизвести (пробел)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>How fast it plays on</source>
        <translation>Скорость воспроизведения</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>The day before with calls</source>
        <translation>Предыдущий день со звонками</translation>
    </message>
    <message>
        <source>The next day with calls</source>
        <translation>Следующий день со звонками</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Выбрать день</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Время дня</translation>
    </message>
    <message>
        <source>Arrows: one minute. Page keys: fifteen minutes.</source>
        <translation>Стрелки: минута. Клавиши страниц: пятнадцать минут.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>К настоящему</translation>
    </message>
    <message>
        <source>Shows the floor as it is (Esc)</source>
        <translation>Показывает зал как он есть (Esc)</translation>
    </message>
</context>
<context>
    <name>callhelm::UndoStack</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Повторять нечего.</translation>
    </message>
</context>
<context>
    <name>callhelm::Verdict</name>
    <message numerus="yes">
        <source>%Ln caller(s) went in without coming out</source>
        <translation>
            <numerusform>%Ln абонент вошёл, но не вышел</numerusform>
            <numerusform>%Ln абонента вошли, но не вышли</numerusform>
            <numerusform>%Ln абонентов вошли, но не вышли</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) came out without going in</source>
        <translation>
            <numerusform>%Ln абонент вышел, но не входил</numerusform>
            <numerusform>%Ln абонента вышли, но не входили</numerusform>
            <numerusform>%Ln абонентов вышли, но не входили</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) without a visit</source>
        <translation>
            <numerusform>%Ln вход без обращения</numerusform>
            <numerusform>%Ln входа без обращения</numerusform>
            <numerusform>%Ln входов без обращения</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) cut off by a restart</source>
        <translation>
            <numerusform>%Ln обращение оборвано перезапуском</numerusform>
            <numerusform>%Ln обращения оборваны перезапуском</numerusform>
            <numerusform>%Ln обращений оборваны перезапуском</numerusform>
        </translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation>Учёт сходится</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>Прочитана %Ln строка</numerusform>
            <numerusform>Прочитано %Ln строки</numerusform>
            <numerusform>Прочитано %Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln замечание</numerusform>
            <numerusform>%Ln замечания</numerusform>
            <numerusform>%Ln замечаний</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>нет замечаний</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln отклонённая строка</numerusform>
            <numerusform>%Ln отклонённые строки</numerusform>
            <numerusform>%Ln отклонённых строк</numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation>нет отклонённых строк</translation>
    </message>
</context>
<context>
    <name>callhelm::VisitModel</name>
    <message>
        <source>The log does not tell when this caller entered.</source>
        <translation>Журнал не говорит, когда этот абонент вошёл.</translation>
    </message>
    <message>
        <source>The telephone system restarted during this visit.</source>
        <translation>Во время этого обращения АТС перезапустилась.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>When the caller entered the queue. The visit counts in this interval.</source>
        <translation>Когда абонент вошёл в очередь. Обращение считается в этом интервале.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Оператор</translation>
    </message>
    <message>
        <source>Who answered first.</source>
        <translation>Кто ответил первым.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Разговор</translation>
    </message>
    <message>
        <source>Talk of all agents who took part in this visit.</source>
        <translation>Разговоры всех операторов, участвовавших в этом обращении.</translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation>Сколько раз оператору шёл вызов, а он не ответил.</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>ID звонка</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Сомнение</translation>
    </message>
    <message>
        <source>Why the log does not tell all of this visit.</source>
        <translation>Почему журнал говорит об этом обращении не всё.</translation>
    </message>
    <message>
        <source>The connection was lost, and how this visit ended was not told.</source>
        <translation>Связь прервалась, и чем закончилось это обращение, осталось неизвестным.</translation>
    </message>
    <message>
        <source>How long the caller waited until they were answered or left.</source>
        <translation>Сколько абонент ждал, пока ему не ответили или он не ушёл.</translation>
    </message>
    <message>
        <source>Missed rings</source>
        <translation>Пропущенные вызовы</translation>
    </message>
</context>
<context>
    <name>callhelm::VisitQuery</name>
    <message>
        <source>Visits</source>
        <translation>Обращения</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln обращение</numerusform>
            <numerusform>%Ln обращения</numerusform>
            <numerusform>%Ln обращений</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::WaitingCard</name>
    <message>
        <source>Hand out by hand…</source>
        <translation>Отдать вручную…</translation>
    </message>
    <message>
        <source>%1, the oldest %2</source>
        <translation>%1, старшие %2</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, сначала старшие</translation>
    </message>
    <message>
        <source>Select a lead that waits.</source>
        <translation>Выберите ждущий лид.</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Раздавать лиды могут руководители групп.</translation>
    </message>
    <message>
        <source>Gives the selected leads to an agent, with a reason</source>
        <translation>Отдаёт выбранные лиды оператору, с причиной</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Правила задают владелец и администраторы.</translation>
    </message>
    <message>
        <source>The selected lead waits for no rule that is off.</source>
        <translation>Выбранный лид не ждёт выключенного правила.</translation>
    </message>
    <message>
        <source>Switches on the rule that the lead waits for</source>
        <translation>Включает правило, которого ждёт лид</translation>
    </message>
    <message>
        <source>Waiting leads</source>
        <translation>Ждущие лиды</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Никто не ждёт.</translation>
    </message>
    <message>
        <source>Switch rule on</source>
        <translation>Включить правило</translation>
    </message>
</context>
<context>
    <name>callhelm::WaitingLeadModel</name>
    <message>
        <source>Lead</source>
        <translation>Лид</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Ждёт</translation>
    </message>
    <message>
        <source>Since it came to its pool and stage, or lost its owner.</source>
        <translation>С прихода в базу и этап или потери ответственного.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Почему ждёт</translation>
    </message>
</context>
<context>
    <name>callhelm::WallAlerts</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>callhelm::WallControls</name>
    <message>
        <source>Next page after</source>
        <translation>Следующая страница через</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n секунду</numerusform>
            <numerusform>%n секунды</numerusform>
            <numerusform>%n секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Выйти (Esc)</translation>
    </message>
    <message>
        <source>Agents of</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>всех групп</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
    <message>
        <source>the usual, of teams</source>
        <translation>обычные, групп</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n цель</numerusform>
            <numerusform>%n цели</numerusform>
            <numerusform>%n целей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::WallGoalFeed</name>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>week</source>
        <translation>неделя</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
</context>
<context>
    <name>callhelm::WallGoals</name>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>эта неделя</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>этот месяц</translation>
    </message>
    <message>
        <source>no goal is set</source>
        <translation>цель не задана</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Цели</translation>
    </message>
</context>
<context>
    <name>callhelm::WallQueues</name>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Дольше всех ждут</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Очереди</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
</context>
<context>
    <name>callhelm::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>нет данных с %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>на момент %1</translation>
    </message>
</context>
<context>
    <name>callhelm::WatchFolderDialog</name>
    <message>
        <source>Changes (a history)</source>
        <translation>Изменения (история)</translation>
    </message>
    <message>
        <source>No mapping is saved yet. Import one such file by hand (Import…), and save its mapping there.</source>
        <translation>Сопоставлений пока нет. Импортируйте один такой файл вручную (Импорт…) и сохраните его сопоставление.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Наблюдение за папкой</translation>
    </message>
    <message>
        <source>Change a watched folder</source>
        <translation>Изменение наблюдаемой папки</translation>
    </message>
    <message>
        <source>CSV files and workbooks that appear in the folder become records: each once, all of a file or nothing. The files stay where they are; rows that are rejected are written beside them.</source>
        <translation>Файлы CSV и книги, появляющиеся в папке, становятся записями: каждый один раз, целиком или никак. Файлы остаются на месте; отклонённые строки записываются рядом.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Обзор…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>How its files are read</source>
        <translation>Как читать файлы</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its own: %1</source>
        <translation>Собственное: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::WelcomePage</name>
    <message>
        <source>Where shall the calls come from?</source>
        <translation>Откуда брать звонки?</translation>
    </message>
    <message>
        <source>You can add the other sources at any time.</source>
        <translation>Другие источники можно добавить в любое время.</translation>
    </message>
    <message>
        <source>Look around with a demo</source>
        <translation>Осмотреться в демо</translation>
    </message>
    <message>
        <source>A simulated call centre with queues, agents and callers, running now. It can be stopped at any time.</source>
        <translation>Симулируемый колл-центр с очередями, операторами и абонентами, работающий прямо сейчас. Его можно остановить в любой момент.</translation>
    </message>
    <message>
        <source>Connect to Asterisk</source>
        <translation>Подключиться к Asterisk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Добро пожаловать</translation>
    </message>
    <message>
        <source>Live, over the manager interface: every queue, agent and caller as they are this second.</source>
        <translation>Вживую, через интерфейс управления: все очереди, операторы и звонящие в эту секунду.</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Импорт журнала</translation>
    </message>
    <message>
        <source>The history your Asterisk has written: queue_log and call records. Callhelm shows whether the books balance, and can follow the files from then on.</source>
        <translation>История, которую записал ваш Asterisk: queue_log и записи о звонках. Callhelm покажет, сходится ли учёт, и сможет дальше читать эти файлы.</translation>
    </message>
    <message>
        <source>Or drop queue_log or Master.csv files anywhere in this window.</source>
        <translation>Или перетащите файлы queue_log или Master.csv в любое место этого окна.</translation>
    </message>
</context>
<context>
    <name>callhelm::WordList</name>
    <message>
        <source>Add to %1</source>
        <translation>Добавить: %1</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Дайте название.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>«%1» уже есть.</translation>
    </message>
    <message>
        <source>It stands at the end of the list, and is offered at once.</source>
        <translation>Встанет в конец списка и сразу будет доступно.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Переименовать: %1</translation>
    </message>
    <message>
        <source>All records that have it show the new name, those of the past too.</source>
        <translation>Новое название увидят во всех записях, и в прежних тоже.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Is a meeting</source>
        <translation>Это встреча</translation>
    </message>
    <message>
        <source>Completing such a task records a meeting with the customer.</source>
        <translation>Завершение такой задачи записывает встречу с клиентом.</translation>
    </message>
    <message>
        <source>A hidden word is not offered any more. Records keep it.</source>
        <translation>Скрытое больше не предлагается. Записи его сохраняют.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press Alt+Up and Alt+Down.</source>
        <translation>Перетащите на место или нажмите Alt+Вверх и Alt+Вниз.</translation>
    </message>
</context>
<context>
    <name>callhelm::WordModel</name>
    <message>
        <source>is a meeting</source>
        <translation>это встреча</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>скрыто</translation>
    </message>
</context>
<context>
    <name>callhelm::WorkingTimeService</name>
    <message>
        <source>That is no day.</source>
        <translation>Это не дата.</translation>
    </message>
</context>
<context>
    <name>callhelm::WorkingTimeSettings</name>
    <message>
        <source>Public holidays of Vietnam %1</source>
        <translation>Праздники Вьетнама %1</translation>
    </message>
    <message>
        <source>Public holidays of Russia %1</source>
        <translation>Праздники России %1</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Изменить день</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Добавить день</translation>
    </message>
    <message>
        <source>Hours as “08:00-12:00 13:00-17:00”; none for a day off. Paces count working days, response times working hours.</source>
        <translation>Часы в виде «08:00-12:00 13:00-17:00»; пусто — выходной. Темп считает рабочие дни, время ответа — рабочие часы.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Days from a file</source>
        <translation>Дни из файла</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Файлы CSV (*.csv);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Часы недели</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>выходной</translation>
    </message>
    <message>
        <source>Spans of hours as “08:00-12:00 13:00-17:00”. Paces and targets count working days; response times count working hours.</source>
        <translation>Промежутки в виде «08:00-12:00 13:00-17:00». Темп и цели считают рабочие дни, время ответа — рабочие часы.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Другие дни</translation>
    </message>
    <message>
        <source>Holidays, and days worked instead of others, stand here. Start from the public holidays of a country, read a file with the columns day, hours, name, or add a day.</source>
        <translation>Здесь праздники и перенесённые рабочие дни. Начните с праздников страны, прочтите файл со столбцами day, hours, name или добавьте день.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Праздники</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Из файла…</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>Добавить день…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Рабочее время</translation>
    </message>
</context>
<context>
    <name>callhelm::Writer</name>
    <message>
        <source>The store is closed.</source>
        <translation>Хранилище закрыто.</translation>
    </message>
    <message numerus="yes">
        <source>The store took no more: %n event(s) of telephone systems are lost. %1</source>
        <translation>
            <numerusform>Хранилище больше не принимало: потеряно %n событие телефонных систем. %1</numerusform>
            <numerusform>Хранилище больше не принимало: потеряно %n события телефонных систем. %1</numerusform>
            <numerusform>Хранилище больше не принимало: потеряно %n событий телефонных систем. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::alertwords</name>
    <message>
        <source>Service level</source>
        <translation>Уровень сервиса</translation>
    </message>
    <message>
        <source>Waiting callers</source>
        <translation>Ожидающие</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Дольше всех ждут</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Все очереди</translation>
    </message>
    <message>
        <source>service level %1</source>
        <translation>уровень сервиса %1</translation>
    </message>
    <message>
        <source>service level %1, wanted %2</source>
        <translation>уровень сервиса %1, нужно %2</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n звонящий ждёт</numerusform>
            <numerusform>%n звонящих ждут</numerusform>
            <numerusform>%n звонящих ждут</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation>дольше всех ждут %1</translation>
    </message>
    <message>
        <source>was paused for %1</source>
        <translation>был на паузе %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>на паузе %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Service level under %1</source>
        <translation>Уровень сервиса ниже %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) or more waiting</source>
        <translation>
            <numerusform>Ждёт %n звонящий или больше</numerusform>
            <numerusform>Ждут %n звонящих или больше</numerusform>
            <numerusform>Ждут %n звонящих или больше</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest wait over %1</source>
        <translation>Ждут дольше %1</translation>
    </message>
    <message>
        <source>Agent paused over %1</source>
        <translation>Оператор на паузе дольше %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 в течение %2</translation>
    </message>
    <message>
        <source>all agents</source>
        <translation>все операторы</translation>
    </message>
    <message>
        <source>each queue</source>
        <translation>каждая очередь</translation>
    </message>
    <message>
        <source>all queues together</source>
        <translation>все очереди вместе</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>a missed caller waited %1</source>
        <translation>пропущенный звонивший ждал %1</translation>
    </message>
    <message>
        <source>a missed caller waits for a call back for %1</source>
        <translation>пропущенный звонивший ждёт обратного звонка %1</translation>
    </message>
    <message>
        <source>Missed caller waits for a call back over %1</source>
        <translation>Пропущенный звонивший ждёт обратного звонка дольше %1</translation>
    </message>
    <message>
        <source>%1 was %2 behind pace</source>
        <translation>%1: отставание от графика было %2</translation>
    </message>
    <message>
        <source>%1 of the day %2 behind pace</source>
        <translation>%1 за день: отставание от графика %2</translation>
    </message>
    <message>
        <source>%1 of the week %2 behind pace</source>
        <translation>%1 за неделю: отставание от графика %2</translation>
    </message>
    <message>
        <source>%1 of the month %2 behind pace</source>
        <translation>%1 за месяц: отставание от графика %2</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>каждая группа</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>все вместе</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>Lead without care</source>
        <translation>Лид без контакта</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>lead was without care %1 past the target</source>
        <translation>с лидом не связывались %1 сверх срока</translation>
    </message>
    <message>
        <source>lead without care, %1 past the target</source>
        <translation>лид без контакта, сверх срока %1</translation>
    </message>
    <message>
        <source>%1 of the day %2 or more behind pace at %3</source>
        <translation>%1 за день: отставание от графика %2 и больше в %3</translation>
    </message>
    <message>
        <source>%1 of the week %2 or more behind pace at %3</source>
        <translation>%1 за неделю: отставание от графика %2 и больше в %3</translation>
    </message>
    <message>
        <source>%1 of the month %2 or more behind pace at %3</source>
        <translation>%1 за месяц: отставание от графика %2 и больше в %3</translation>
    </message>
    <message>
        <source>Lead without care past its rule&apos;s target</source>
        <translation>Лид без контакта сверх срока по правилу</translation>
    </message>
    <message>
        <source>Lead without care over %1 past its rule&apos;s target</source>
        <translation>Лид без контакта больше %1 сверх срока по правилу</translation>
    </message>
    <message>
        <source>each lead</source>
        <translation>каждый лид</translation>
    </message>
</context>
<context>
    <name>callhelm::floorcharts</name>
    <message>
        <source>Not answered</source>
        <translation>Не принято</translation>
    </message>
    <message>
        <source>4 and 5</source>
        <translation>4 и 5</translation>
    </message>
    <message>
        <source>Below 4</source>
        <translation>Ниже 4</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Накануне</translation>
    </message>
</context>
<context>
    <name>callhelm::format</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 с назад</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 мин назад</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 ч назад</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n день назад</numerusform>
            <numerusform>%n дня назад</numerusform>
            <numerusform>%n дней назад</numerusform>
        </translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>весь период</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>a million, behind a number</extracomment>
        <translation>млрд</translation>
    </message>
    <message>
        <source>M</source>
        <translation>млн</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
</context>
<context>
    <name>callhelm::goalchart</name>
    <message>
        <source>Goal</source>
        <translation>Цель</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>%1 цель</translation>
    </message>
    <message>
        <source>at this rate</source>
        <translation>при таком темпе</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>%1 темп</translation>
    </message>
</context>
<context>
    <name>callhelm::kpiwords</name>
    <message>
        <source>Week %1</source>
        <translation>Неделя %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>неделя %1</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 млн %2</translation>
    </message>
</context>
<context>
    <name>callhelm::wallcontent</name>
    <message>
        <source>Agents</source>
        <translation>Операторы</translation>
    </message>
    <message>
        <source>Agents by state, today</source>
        <translation>Операторы по статусам, сегодня</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Звонки по получасам</translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation>из %1 всего</translation>
    </message>
    <message>
        <source>of %1 on</source>
        <translation>из %1 на линии</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>ожидают: %1</translation>
    </message>
    <message>
        <source>ASA %1</source>
        <translation>ASA %1</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 от всех</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>цель %1</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Перезвонить</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>никто не ждёт</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>дольше всех %1</translation>
    </message>
</context>
<context>
    <name>callhelm::words</name>
    <message>
        <source>Off</source>
        <translation>Не в системе</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Вызов</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Разговаривает</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Постобработка</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидает</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Не дождался</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Тайм-аут</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Выход по клавише</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Нет операторов</translation>
    </message>
    <message>
        <source>Refused: queue full</source>
        <translation>Отказ: очередь полна</translation>
    </message>
    <message>
        <source>Refused: nobody in</source>
        <translation>Отказ: нет операторов</translation>
    </message>
    <message>
        <source>Refused: closed</source>
        <translation>Отказ: закрыто</translation>
    </message>
    <message>
        <source>Refused: diverted</source>
        <translation>Отказ: перенаправлено</translation>
    </message>
    <message>
        <source>Still talking</source>
        <translation>Ещё говорят</translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation>Оператор положил трубку</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Абонент положил трубку</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Слепой перевод</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Перевод с консультацией</translation>
    </message>
    <message>
        <source>Cut by a restart</source>
        <translation>Оборвано перезапуском</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Вх.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Исх.</translation>
    </message>
    <message>
        <source>of offered</source>
        <translation>от поступивших</translation>
    </message>
    <message>
        <source>short abandons left out</source>
        <translation>без коротких сбросов</translation>
    </message>
    <message>
        <source>of answered</source>
        <translation>от принятых</translation>
    </message>
    <message>
        <source>abandons within the threshold credited</source>
        <translation>с зачётом не дождавшихся в пределах порога</translation>
    </message>
    <message>
        <source>Entry not in the log</source>
        <translation>Нет записи о входе</translation>
    </message>
    <message>
        <source>Rejected line</source>
        <translation>Отклонённая строка</translation>
    </message>
    <message>
        <source>Orphan event</source>
        <translation>Событие без пары</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Наложение</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Скачок часов</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Повтор</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Неизвестное событие</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Нет завершения</translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits)</source>
        <translation>принято вовремя / (принято + не дождались + другие выходы)</translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits − short abandons)</source>
        <translation>принято вовремя / (принято + не дождались + другие выходы − короткие сбросы)</translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation>принято вовремя / принято</translation>
    </message>
    <message>
        <source>(answered in time + abandoned in time) / (answered + abandoned + other exits)</source>
        <translation>(принято вовремя + не дождались вовремя) / (принято + не дождались + другие выходы)</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 минут</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 минут</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Неделя</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Весь период</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Конец не виден</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Без ответа</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Занято</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Сбой</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Свободен</translation>
    </message>
    <message>
        <source>Two names of one agent?</source>
        <translation>Два имени одного оператора?</translation>
    </message>
</context>
</TS>
