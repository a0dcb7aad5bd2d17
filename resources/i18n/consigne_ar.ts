<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AccessPart</name>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>holds the key</source>
        <translation>لديه المفتاح</translation>
    </message>
    <message>
        <source>cannot open</source>
        <translation>لا يمكنه الفتح</translation>
    </message>
    <message>
        <source>Choose an account to see what it waits for</source>
        <translation>اختر حساباً لترى ما ينتظره</translation>
    </message>
    <message>
        <source>A role is a set of keys. Whoever coordinates adds the accounts; you can give the keys you hold to those who wait for them.</source>
        <translation>الدور مجموعة مفاتيح. التنسيق يضيف الحسابات، ويمكنك إعطاء ما لديك من مفاتيح لمن ينتظرها.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You hold every one of them.</source>
        <translation>الدور مجموعة مفاتيح. لديك المفاتيح كلها.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold them. Who can: {holders}.</source>
        <translation>الدور مجموعة مفاتيح. لا يمكنك إعطاء مفاتيح {keys} لأنها ليست لديك. من يمكنه ذلك: {holders}.</translation>
    </message>
    <message>
        <source>A role is a set of keys. You cannot give {keys}: you do not hold it. Who can: {holders}.</source>
        <translation>الدور مجموعة مفاتيح. لا يمكنك إعطاء مفتاح {keys} لأنه ليس لديك. من يمكنه ذلك: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Give the missing keys</source>
        <translation>إعطاء المفاتيح الناقصة</translation>
    </message>
    <message>
        <source>Use the recovery words…</source>
        <translation>استعمال كلمات الاسترداد…</translation>
    </message>
    <message>
        <source>One envelope per line. The words are not kept.</source>
        <translation>مظروف واحد في كل سطر. لا تُحفظ الكلمات.</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>The recovery words open every compartment. They are kept in an envelope, never on a laptop.</source>
        <translation>كلمات الاسترداد تفتح الأقسام كلها. تُحفظ في مظروف، ولا تُحفظ أبداً على حاسوب.</translation>
    </message>
    <message>
        <source>{name} holds every key of the role “{role}”.</source>
        <translation>لدى {name} كل مفاتيح الدور «{role}».</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. You hold: {mine}.</source>
        <translation>ما ينتظره {name}: {keys}. ما لديك منها: {mine}.</translation>
    </message>
    <message>
        <source>{name} waits for: {keys}. Who can give it: {holders}.</source>
        <translation>ما ينتظره {name}: {keys}. من يمكنه إعطاؤها: {holders}.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>{name} has new keys, and still waits for: {keys}.</source>
        <translation>حصل {name} على مفاتيح جديدة، وما زال ينتظر: {keys}.</translation>
    </message>
    <message>
        <source>{name} now holds every key of the role.</source>
        <translation>صارت لدى {name} كل مفاتيح الدور.</translation>
    </message>
</context>
<context>
    <name>AccountStep</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>As the team says it; with your phrase it opens the case file.</source>
        <translation>كما يناديك الفريق. مع عبارتك يفتح الخزنة.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>A role is a set of keys: it opens what its work needs, no more.</source>
        <translation>الدور مجموعة مفاتيح: يفتح ما يحتاجه العمل، لا أكثر.</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Opens: {compartments}.</source>
        <translation>يفتح: {compartments}.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Addendum</name>
    <message>
        <source>Addendum of {day}, {author}</source>
        <translation>تكملة بتاريخ {day}، {author}</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>Agenda</source>
        <translation>الأجندة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>ما يخصني</translation>
    </message>
    <message>
        <source>The team’s</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقاً</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>لا شيء مقرر.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>تظهر هنا المهام والمتابعات والمواعيد والآجال.</translation>
    </message>
    <message>
        <source>The week before</source>
        <translation>الأسبوع السابق</translation>
    </message>
    <message>
        <source>The week after</source>
        <translation>الأسبوع التالي</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} إلى {last}</translation>
    </message>
</context>
<context>
    <name>ArrivalView</name>
    <message>
        <source>What you will be able to read</source>
        <translation>ما ستتمكن من قراءته</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>comes with it</source>
        <translation>يصل</translation>
    </message>
    <message>
        <source>does not come</source>
        <translation>لا يصل</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>محجوب، مع السبب</translation>
    </message>
    <message>
        <source>You opened this bundle already: nothing changed.</source>
        <translation>سبق أن فتحت هذه الحزمة: لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%n new case(s)</source>
        <translation>
            <numerusform>لا ملفات جديدة</numerusform>
            <numerusform>ملف جديد واحد</numerusform>
            <numerusform>ملفان جديدان</numerusform>
            <numerusform>%n ملفات جديدة</numerusform>
            <numerusform>%n ملفاً جديداً</numerusform>
            <numerusform>%n ملف جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Added: {cases}, {entries}.</source>
        <translation>أُضيف: {cases}، {entries}.</translation>
    </message>
    <message>
        <source>Added to cases you had already: {entries}.</source>
        <translation>أُضيف إلى ملفات لديك من قبل: {entries}.</translation>
    </message>
    <message numerus="yes">
        <source>%n newer versions</source>
        <translation>
            <numerusform>لا نسخ أحدث</numerusform>
            <numerusform>نسخة أحدث واحدة</numerusform>
            <numerusform>نسختان أحدث</numerusform>
            <numerusform>%n نسخ أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
            <numerusform>%n نسخة أحدث</numerusform>
        </translation>
    </message>
    <message>
        <source>Added to entries you had already: {versions}.</source>
        <translation>أُضيف إلى مُدخلات لديك من قبل: {versions}.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>كُتبت</translation>
    </message>
    <message>
        <source>Can be opened until</source>
        <translation>يمكن فتحها حتى</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>The bundle</source>
        <translation>الحزمة</translation>
    </message>
    <message numerus="yes">
        <source>%n attached file(s)</source>
        <translation>
            <numerusform>لا مرفقات</numerusform>
            <numerusform>مرفق واحد</numerusform>
            <numerusform>مرفقان</numerusform>
            <numerusform>%n مرفقات</numerusform>
            <numerusform>%n مرفقاً</numerusform>
            <numerusform>%n مرفق</numerusform>
        </translation>
    </message>
    <message>
        <source>You opened this bundle already: adding it changes nothing.</source>
        <translation>سبق أن فتحت هذه الحزمة: إضافتها لا تغيّر شيئاً.</translation>
    </message>
    <message>
        <source>The signature is the one on the card of {name}, but nobody has compared the digits of that card yet.</source>
        <translation>التوقيع هو نفسه على بطاقة {name}، لكن لم يقارن أحد أرقام هذه البطاقة بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries stay with the sender because your role may not read them: {names}.</source>
        <translation>
            <numerusform>لم تبقَ مُدخلات لدى المرسل: {names}.</numerusform>
            <numerusform>بقي مُدخل واحد لدى المرسل لأن دورك لا يسمح بقراءته: {names}.</numerusform>
            <numerusform>بقي مُدخلان لدى المرسل لأن دورك لا يسمح بقراءتهما: {names}.</numerusform>
            <numerusform>بقيت %n مُدخلات لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
            <numerusform>بقي %n مُدخلاً لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
            <numerusform>بقي %n مُدخل لدى المرسل لأن دورك لا يسمح بقراءتها: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries could not be sent because the sender cannot open them: {names}.</source>
        <translation>
            <numerusform>لا مُدخلات تعذّر إرسالها: {names}.</numerusform>
            <numerusform>تعذّر إرسال مُدخل واحد لأن المرسل لا يمكنه فتحه: {names}.</numerusform>
            <numerusform>تعذّر إرسال مُدخلين لأن المرسل لا يمكنه فتحهما: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخلات لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخلاً لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
            <numerusform>تعذّر إرسال %n مُدخل لأن المرسل لا يمكنه فتحها: {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>What you were writing</source>
        <translation>ما كنت تكتبه</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>لم يُحفظ بعد</translation>
    </message>
    <message>
        <source>A new case</source>
        <translation>ملف جديد</translation>
    </message>
    <message numerus="yes">
        <source>Show the %n others</source>
        <translation>
            <numerusform>لا شيء آخر</numerusform>
            <numerusform>عرض الآخر</numerusform>
            <numerusform>عرض الآخرَين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Without news for 30 days</source>
        <translation>دون أخبار منذ 30 يوماً</translation>
    </message>
    <message numerus="yes">
        <source>See the %n cases</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>عرض الملف</numerusform>
            <numerusform>عرض الملفين</numerusform>
            <numerusform>عرض %n ملفات</numerusform>
            <numerusform>عرض %n ملفاً</numerusform>
            <numerusform>عرض %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing written yet</source>
        <translation>لم يُكتب شيء بعد</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>آخر مُدخل في {day}</translation>
    </message>
</context>
<context>
    <name>AskHere</name>
    <message>
        <source>Leave as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
</context>
<context>
    <name>Asked</name>
    <message>
        <source>More about this question</source>
        <translation>المزيد عن هذا السؤال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
</context>
<context>
    <name>Audience</name>
    <message>
        <source>Who will read it</source>
        <translation>من سيقرؤه</translation>
    </message>
    <message>
        <source>Compartment</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>Named people only</source>
        <translation>أشخاص محددون فقط</translation>
    </message>
    <message>
        <source>Discreet entry</source>
        <translation>مُدخل متكتَّم عليه</translation>
    </message>
    <message>
        <source>Others who hold the key see that it exists, not a word.</source>
        <translation>يرى الآخرون ممن لديهم المفتاح أنه موجود، ولا يقرؤون منه كلمة.</translation>
    </message>
    <message>
        <source>You, {names}.</source>
        <translation>أنت، {names}.</translation>
    </message>
    <message>
        <source>Only you on this computer.</source>
        <translation>أنت فقط على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Colleagues without the key “{compartment}” are not even told that it exists.</source>
        <translation>من ليس لديه مفتاح «{compartment}» لن يعرف حتى بوجوده.</translation>
    </message>
    <message>
        <source>For named people only.</source>
        <translation>لأشخاص محددين بالاسم فقط.</translation>
    </message>
    <message>
        <source>A discreet entry.</source>
        <translation>مُدخل متكتَّم عليه.</translation>
    </message>
</context>
<context>
    <name>BringFoot</name>
    <message>
        <source>Another file</source>
        <translation>مستند آخر</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
</context>
<context>
    <name>BringPage</name>
    <message>
        <source>Bring a spreadsheet</source>
        <translation>استيراد جدول</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة المستند</translation>
    </message>
    <message>
        <source>Say first what comes first in “{heading}”: day or month.</source>
        <translation>حدّد أولاً ما يأتي أولاً في «{heading}»: اليوم أم الشهر.</translation>
    </message>
    <message>
        <source>Looking at the rows</source>
        <translation>فحص الصفوف</translation>
    </message>
    <message>
        <source>Bringing the cases in</source>
        <translation>استيراد الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in your case file now.</source>
        <translation>
            <numerusform>لم يدخل أي ملف إلى خزنتك.</numerusform>
            <numerusform>ملف واحد في خزنتك الآن.</numerusform>
            <numerusform>ملفان في خزنتك الآن.</numerusform>
            <numerusform>%n ملفات في خزنتك الآن.</numerusform>
            <numerusform>%n ملفاً في خزنتك الآن.</numerusform>
            <numerusform>%n ملف في خزنتك الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n first note(s) keep the rest.</source>
        <translation>
            <numerusform>لا ملاحظات أولى.</numerusform>
            <numerusform>ملاحظة أولى واحدة تحفظ الباقي.</numerusform>
            <numerusform>ملاحظتان أوليان تحفظان الباقي.</numerusform>
            <numerusform>%n ملاحظات أولى تحفظ الباقي.</numerusform>
            <numerusform>%n ملاحظة أولى تحفظ الباقي.</numerusform>
            <numerusform>%n ملاحظة أولى تحفظ الباقي.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Now delete the spreadsheet where others could read it.</source>
        <translation>احذف الجدول الآن من كل مكان قد يقرؤه فيه غيرك.</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>أُوقف: لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Nothing is added yet. Next, you see every row.</source>
        <translation>لم يُضف شيء بعد. سترى كل صف في الخطوة التالية.</translation>
    </message>
    <message>
        <source>Say first what at least one column is.</source>
        <translation>حدّد أولاً محتوى عمود واحد على الأقل.</translation>
    </message>
    <message>
        <source>Look at the rows</source>
        <translation>عرض الصفوف</translation>
    </message>
    <message>
        <source>Done. Choose another file to bring more.</source>
        <translation>تم. اختر مستنداً آخر لاستيراد المزيد.</translation>
    </message>
    <message>
        <source>All rows come in together, or none. Codes follow the order of the rows.</source>
        <translation>تُستورد كل الصفوف معاً أو لا شيء. تتبع الرموز ترتيب الصفوف.</translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n case(s)</source>
        <translation>
            <numerusform>لا ملفات للاستيراد</numerusform>
            <numerusform>استيراد ملف واحد</numerusform>
            <numerusform>استيراد ملفين</numerusform>
            <numerusform>استيراد %n ملفات</numerusform>
            <numerusform>استيراد %n ملفاً</numerusform>
            <numerusform>استيراد %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No row would come in: decide about some above.</source>
        <translation>لن يُستورد أي صف: قرّر بشأن بعضها أعلاه.</translation>
    </message>
</context>
<context>
    <name>BringSummary</name>
    <message>
        <source>The file</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Its columns</source>
        <translation>أعمدته</translation>
    </message>
    <message>
        <source>Its rows</source>
        <translation>صفوفه</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>None chosen yet</source>
        <translation>لم يُختَر شيء بعد</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>لا شيء مستبعد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%n مستبعدة</numerusform>
            <numerusform>%n مستبعداً</numerusform>
            <numerusform>%n مستبعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) used</source>
        <translation>
            <numerusform>لا أعمدة مستعملة</numerusform>
            <numerusform>عمود واحد مستعمل</numerusform>
            <numerusform>عمودان مستعملان</numerusform>
            <numerusform>%n أعمدة مستعملة</numerusform>
            <numerusform>%n عموداً مستعملاً</numerusform>
            <numerusform>%n عمود مستعمل</numerusform>
        </translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) would come in</source>
        <translation>
            <numerusform>لن يُستورد أي ملف</numerusform>
            <numerusform>سيُستورد ملف واحد</numerusform>
            <numerusform>سيُستورد ملفان</numerusform>
            <numerusform>ستُستورد %n ملفات</numerusform>
            <numerusform>سيُستورد %n ملفاً</numerusform>
            <numerusform>سيُستورد %n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out</source>
        <translation>
            <numerusform>لا صفوف مستبعدة</numerusform>
            <numerusform>صف واحد مستبعد</numerusform>
            <numerusform>صفّان مستبعدان</numerusform>
            <numerusform>%n صفوف مستبعدة</numerusform>
            <numerusform>%n صفاً مستبعداً</numerusform>
            <numerusform>%n صف مستبعد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BundleMatrix</name>
    <message>
        <source>nothing there</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>CandidatePart</name>
    <message>
        <source>Back to the forms</source>
        <translation>العودة إلى النماذج</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Load it again</source>
        <translation>تحميله من جديد</translation>
    </message>
    <message>
        <source>Use this form from now on</source>
        <translation>استعمال هذا النموذج من الآن</translation>
    </message>
    <message>
        <source>What it asks</source>
        <translation>ما يسأل عنه</translation>
    </message>
    <message>
        <source>Nothing is changed yet. It holds for entries begun from then on.</source>
        <translation>لم يتغير شيء بعد. يسري على المُدخلات التي تبدأ بعد ذلك.</translation>
    </message>
</context>
<context>
    <name>CaseClosing</name>
    <message>
        <source>Close the case</source>
        <translation>إغلاق الملف</translation>
    </message>
</context>
<context>
    <name>CaseConsent</name>
    <message>
        <source>One of the records was written for named people, and you are not among them. Until you can read it, count on no agreement.</source>
        <translation>إحدى الموافقات مخصصة لأشخاص محددين بالاسم ولست منهم. إلى أن تتمكن من قراءتها، اعتبر أنه لا موافقة.</translation>
    </message>
    <message>
        <source>Consents are kept under “{compartment}”, and your account does not hold that key. Ask a colleague who does before you share anything.</source>
        <translation>تُحفظ الموافقات في القسم «{compartment}»، وليس لدى حسابك مفتاحه. اسأل زميلاً لديه المفتاح قبل مشاركة أي شيء.</translation>
    </message>
    <message>
        <source>You cannot read what this person agreed to.</source>
        <translation>لا يمكنك قراءة ما وافق عليه هذا الشخص.</translation>
    </message>
    <message>
        <source>Nothing has been asked yet.</source>
        <translation>لم يُسأل عن شيء بعد.</translation>
    </message>
    <message>
        <source>Until the person agrees, nothing is shared or sent.</source>
        <translation>ما لم يوافق الشخص، لا يُشارك شيء ولا يُرسل.</translation>
    </message>
    <message>
        <source>What counts today: the latest record on each item decides.</source>
        <translation>ما يسري اليوم: في كل بند تُعتمد آخر موافقة مسجلة.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>كتبها</translation>
    </message>
    <message>
        <source>Not asked yet, and so not agreed to: {items}.</source>
        <translation>لم يُسأل عنها بعد، فلا موافقة عليها: {items}.</translation>
    </message>
    <message>
        <source>In their words, if they gave a reason</source>
        <translation>بكلمات الشخص، إن ذكر سبباً</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>تاريخ السحب</translation>
    </message>
    <message>
        <source>The person takes this back: {item}.</source>
        <translation>يسحب الشخص هذه الموافقة: {item}.</translation>
    </message>
    <message>
        <source>Record the withdrawal</source>
        <translation>تسجيل السحب</translation>
    </message>
    <message>
        <source>Written down: the person took this back: {item}.</source>
        <translation>سُجّل. سحب الشخص هذه الموافقة: {item}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>الموافقات المسجلة</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}: {decision}</translation>
    </message>
</context>
<context>
    <name>CaseDocuments</name>
    <message>
        <source>There is no document here yet.</source>
        <translation>لا وثائق هنا بعد.</translation>
    </message>
    <message>
        <source>Files are attached to entries, and listed here.</source>
        <translation>تُرفق المستندات بالمُدخلات، وتظهر قائمتها هنا.</translation>
    </message>
</context>
<context>
    <name>CaseFaces</name>
    <message>
        <source>This case is no longer here.</source>
        <translation>لم يعد هذا الملف هنا.</translation>
    </message>
    <message>
        <source>It may have been handed over, or taken away.</source>
        <translation>ربما سُلِّم أو أُزيل.</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>العودة إلى الملفات</translation>
    </message>
</context>
<context>
    <name>CaseFacts</name>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Next deadline</source>
        <translation>الأجل القادم</translation>
    </message>
    <message>
        <source>Next to do</source>
        <translation>المهمة القادمة</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>{status} on {day}</source>
        <translation>{status} في {day}</translation>
    </message>
    <message>
        <source>{what}: {day}</source>
        <translation>{what}: {day}</translation>
    </message>
    <message>
        <source>late</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>You cannot read it</source>
        <translation>لا يمكنك قراءتها</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُسأل عنها بعد</translation>
    </message>
    <message>
        <source>Entries you cannot read</source>
        <translation>مُدخلات لا يمكنك قراءتها</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>Name, code…</source>
        <translation>اسم، رمز…</translation>
    </message>
    <message>
        <source>Filter the cases</source>
        <translation>تصفية الملفات</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطر مرتفع</translation>
    </message>
    <message numerus="yes">
        <source>No contact for %n days</source>
        <translation>
            <numerusform>تواصل اليوم</numerusform>
            <numerusform>دون تواصل منذ يوم</numerusform>
            <numerusform>دون تواصل منذ يومين</numerusform>
            <numerusform>دون تواصل منذ %n أيام</numerusform>
            <numerusform>دون تواصل منذ %n يوماً</numerusform>
            <numerusform>دون تواصل منذ %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Open only</source>
        <translation>المفتوحة فقط</translation>
    </message>
</context>
<context>
    <name>CaseHeader</name>
    <message>
        <source>Hand over</source>
        <translation>سلّم الملف</translation>
    </message>
    <message>
        <source>New entry</source>
        <translation>مُدخل جديد</translation>
    </message>
    <message>
        <source>More about this case</source>
        <translation>إجراءات أخرى لهذا الملف</translation>
    </message>
    <message>
        <source>Close the case…</source>
        <translation>إغلاق الملف…</translation>
    </message>
    <message>
        <source>Reopen the case…</source>
        <translation>إعادة فتح الملف…</translation>
    </message>
    <message>
        <source>Your role reads, but writes no entries.</source>
        <translation>دورك يقرأ، لكنه لا يكتب مُدخلات.</translation>
    </message>
    <message>
        <source>Choose what to write; Ctrl+N begins a note.</source>
        <translation>اختر ما تكتبه؛ Ctrl+N يبدأ ملاحظة.</translation>
    </message>
    <message>
        <source>last entry on {day}</source>
        <translation>آخر مُدخل في {day}</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>يتابعه {name}</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Nothing has been written in this case yet.</source>
        <translation>لم يُكتب شيء في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>{author} signed</source>
        <translation>توقيع: {author}</translation>
    </message>
    <message>
        <source>{author} wrote</source>
        <translation>كتابة: {author}</translation>
    </message>
    <message>
        <source>{author} made one version of two</source>
        <translation>دمج نسختين في واحدة: {author}</translation>
    </message>
    <message>
        <source>{author} changed</source>
        <translation>تعديل: {author}</translation>
    </message>
</context>
<context>
    <name>CaseIdentity</name>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message>
        <source>The situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Nothing is written down yet.</source>
        <translation>لم يُسجَّل شيء بعد.</translation>
    </message>
    <message>
        <source>Leave as it was</source>
        <translation>إبقاؤه كما كان</translation>
    </message>
    <message>
        <source>Save the correction</source>
        <translation>حفظ التصحيح</translation>
    </message>
</context>
<context>
    <name>CaseList</name>
    <message>
        <source>There is no case here yet.</source>
        <translation>لا ملفات هنا بعد.</translation>
    </message>
    <message>
        <source>Cases that are handed over to you will show here as well.</source>
        <translation>الملفات التي تُسلَّم إليك ستظهر هنا أيضاً.</translation>
    </message>
    <message>
        <source>Write the first one</source>
        <translation>كتابة أول ملف</translation>
    </message>
    <message>
        <source>No case matches.</source>
        <translation>لا ملف مطابق.</translation>
    </message>
    <message>
        <source>Try fewer letters, or take a filter away.</source>
        <translation>جرّب حروفاً أقل، أو أزل أحد المرشحات.</translation>
    </message>
    <message>
        <source>Show every case</source>
        <translation>عرض كل الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n cases</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{kept} of %n cases</source>
        <translation>
            <numerusform>{kept} من أصل لا شيء</numerusform>
            <numerusform>{kept} من أصل ملف واحد</numerusform>
            <numerusform>{kept} من أصل ملفين</numerusform>
            <numerusform>{kept} من أصل %n ملفات</numerusform>
            <numerusform>{kept} من أصل %n ملفاً</numerusform>
            <numerusform>{kept} من أصل %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Oldest activity first</source>
        <translation>النشاط الأقدم أولاً</translation>
    </message>
    <message>
        <source>Latest activity first</source>
        <translation>النشاط الأحدث أولاً</translation>
    </message>
    <message>
        <source>Lowest code first</source>
        <translation>الرمز الأصغر أولاً</translation>
    </message>
    <message>
        <source>Highest code first</source>
        <translation>الرمز الأكبر أولاً</translation>
    </message>
    <message>
        <source>Names from A to Z</source>
        <translation>الأسماء تصاعدياً</translation>
    </message>
    <message>
        <source>Names from Z to A</source>
        <translation>الأسماء تنازلياً</translation>
    </message>
    <message>
        <source>Lowest risk first</source>
        <translation>الخطر الأدنى أولاً</translation>
    </message>
    <message>
        <source>Highest risk first</source>
        <translation>الخطر الأعلى أولاً</translation>
    </message>
    <message>
        <source>Sorted by status</source>
        <translation>مرتبة حسب الحالة</translation>
    </message>
    <message>
        <source>Sorted by status, reversed</source>
        <translation>مرتبة حسب الحالة، بالعكس</translation>
    </message>
    <message>
        <source>Sorted by owner</source>
        <translation>مرتبة حسب المسؤول</translation>
    </message>
    <message>
        <source>Sorted by owner, reversed</source>
        <translation>مرتبة حسب المسؤول، بالعكس</translation>
    </message>
    <message>
        <source>Oldest people first</source>
        <translation>الأكبر سناً أولاً</translation>
    </message>
    <message>
        <source>Youngest people first</source>
        <translation>الأصغر سناً أولاً</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Age, origin</source>
        <translation>العمر والأصل</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Your account does not hold the key of the identities.</source>
        <translation>ليس لدى حسابك مفتاح الهويات.</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
</context>
<context>
    <name>CasePage</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>This case is closed.</source>
        <translation>هذا الملف مغلق.</translation>
    </message>
</context>
<context>
    <name>CasePicker</name>
    <message>
        <source>Cases to hand over</source>
        <translation>الملفات المراد تسليمها</translation>
    </message>
    <message>
        <source>No case is like that.</source>
        <translation>لا ملف مطابق.</translation>
    </message>
    <message>
        <source>Choose all of these</source>
        <translation>اختيار كل هذه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي ملف</numerusform>
            <numerusform>اختير ملف واحد</numerusform>
            <numerusform>اختير ملفان</numerusform>
            <numerusform>اختيرت %n ملفات</numerusform>
            <numerusform>اختير %n ملفاً</numerusform>
            <numerusform>اختير %n ملف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CasePlan</name>
    <message>
        <source>Nothing is planned in this case yet.</source>
        <translation>لا شيء مقرر في هذا الملف بعد.</translation>
    </message>
    <message>
        <source>Tasks, referrals, action plans and services appear here.</source>
        <translation>تظهر هنا المهام والإحالات وخطط العمل والخدمات.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>New referral</source>
        <translation>إحالة جديدة</translation>
    </message>
    <message>
        <source>New action plan</source>
        <translation>خطة عمل جديدة</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>خدمة جديدة</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>للتنفيذ</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>الإحالات</translation>
    </message>
    <message>
        <source>Nobody named yet</source>
        <translation>لم يُحدَّد أحد بعد</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>Written in two places: open it and make one version first.</source>
        <translation>كُتبت في مكانين: افتحها واجعلها نسخة واحدة أولاً.</translation>
    </message>
    <message>
        <source>Action plans</source>
        <translation>خطط العمل</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>الخدمات</translation>
    </message>
</context>
<context>
    <name>CaseReader</name>
    <message>
        <source>Choose an entry to read it.</source>
        <translation>اختر مُدخلاً لقراءته.</translation>
    </message>
</context>
<context>
    <name>CaseTable</name>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
    <message>
        <source>Plan and referrals</source>
        <translation>الخطة والإحالات</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>الوثائق</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>سجل التغييرات</translation>
    </message>
</context>
<context>
    <name>CaseTimeline</name>
    <message>
        <source>All professions</source>
        <translation>كل المهن</translation>
    </message>
    <message>
        <source>Nothing is written here yet.</source>
        <translation>لم يُكتب شيء هنا بعد.</translation>
    </message>
    <message>
        <source>The first entry begins the story of this case.</source>
        <translation>المُدخل الأول يبدأ قصة هذا الملف.</translation>
    </message>
    <message>
        <source>Profession: {name}</source>
        <translation>المهنة: {name}</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Spreadsheets</source>
        <translation>الجداول</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>تصدير قائمة إلى جدول…</translation>
    </message>
</context>
<context>
    <name>CheckWordsStep</name>
    <message>
        <source>Are they on paper?</source>
        <translation>هل كُتبت على الورق؟</translation>
    </message>
    <message>
        <source>Create the case file</source>
        <translation>إنشاء الخزنة</translation>
    </message>
    <message>
        <source>Read these words from your paper. Four letters of each are enough.</source>
        <translation>اقرأ هذه الكلمات من ورقتك. تكفي أربعة أحرف من كل كلمة.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not what is on the paper: {words}. Look again, or go back.</source>
        <translation>ليس هذا ما على الورق: {words}. انظر ثانية، أو ارجع.</translation>
    </message>
    <message>
        <source>Sheet {number}</source>
        <translation>الورقة {number}</translation>
    </message>
    <message>
        <source>Word {number}</source>
        <translation>الكلمة {number}</translation>
    </message>
</context>
<context>
    <name>ClosingChecks</name>
    <message>
        <source>Before this case is closed</source>
        <translation>قبل إغلاق هذا الملف</translation>
    </message>
    <message>
        <source>This stays open. Tick each line to say you have seen it.</source>
        <translation>يبقى ما يلي مفتوحاً. ضع علامة على كل سطر لتأكيد أنك رأيته.</translation>
    </message>
    <message>
        <source>Nothing is left open in this case.</source>
        <translation>لم يبقَ شيء مفتوح في هذا الملف.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close the case.</source>
        <translation>ضع علامة على ما رأيته، ثم أغلق الملف.</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}).</source>
        <translation>ما زال هناك أجل سارٍ ({profession}).</translation>
    </message>
    <message>
        <source>A deadline still runs ({profession}): {day}.</source>
        <translation>ما زال هناك أجل سارٍ ({profession}): {day}.</translation>
    </message>
    <message>
        <source>The case cannot be closed before it has ended.</source>
        <translation>لا يمكن إغلاق الملف قبل انتهائه.</translation>
    </message>
    <message numerus="yes">
        <source>%n referrals have not come to an end</source>
        <translation>
            <numerusform>كل الإحالات مكتملة</numerusform>
            <numerusform>إحالة واحدة لم تكتمل</numerusform>
            <numerusform>إحالتان لم تكتملا</numerusform>
            <numerusform>%n إحالات لم تكتمل</numerusform>
            <numerusform>%n إحالة لم تكتمل</numerusform>
            <numerusform>%n إحالة لم تكتمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n things are still to be done</source>
        <translation>
            <numerusform>لم يبقَ ما يُنجز</numerusform>
            <numerusform>أمر واحد ما زال للتنفيذ</numerusform>
            <numerusform>أمران ما زالا للتنفيذ</numerusform>
            <numerusform>%n أمور ما زالت للتنفيذ</numerusform>
            <numerusform>%n أمراً ما زالت للتنفيذ</numerusform>
            <numerusform>%n أمر ما زالت للتنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries wait in two versions</source>
        <translation>
            <numerusform>لا مُدخلات بنسختين</numerusform>
            <numerusform>مُدخل واحد ينتظر بنسختين</numerusform>
            <numerusform>مُدخلان ينتظران بنسختين</numerusform>
            <numerusform>%n مُدخلات تنتظر بنسختين</numerusform>
            <numerusform>%n مُدخلاً تنتظر بنسختين</numerusform>
            <numerusform>%n مُدخل تنتظر بنسختين</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of your drafts are not saved</source>
        <translation>
            <numerusform>كل مسوداتك محفوظة</numerusform>
            <numerusform>مسودة واحدة لك لم تُحفظ</numerusform>
            <numerusform>مسودتان لك لم تُحفظا</numerusform>
            <numerusform>%n مسودات لك لم تُحفظ</numerusform>
            <numerusform>%n مسودة لك لم تُحفظ</numerusform>
            <numerusform>%n مسودة لك لم تُحفظ</numerusform>
        </translation>
    </message>
    <message>
        <source>the first: {day}</source>
        <translation>أول تاريخ: {day}</translation>
    </message>
</context>
<context>
    <name>CodesPicker</name>
    <message>
        <source>Take {name} away</source>
        <translation>إزالة {name}</translation>
    </message>
</context>
<context>
    <name>ColleaguesStep</name>
    <message>
        <source>First colleagues</source>
        <translation>أول الزملاء</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add this colleague</source>
        <translation>إضافة هذا الزميل</translation>
    </message>
    <message>
        <source>Now every key can be given, to any role. Later, a key is given by somebody who holds it, or with the recovery words.</source>
        <translation>الآن يمكن إعطاء كل المفاتيح لأي دور. لاحقاً، يعطي المفتاحَ من هو لديه، أو يُعطى بكلمات الاسترداد.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>In this case file</source>
        <translation>في هذه الخزنة</translation>
    </message>
    <message>
        <source>Let each colleague sit here and type their own phrase.</source>
        <translation>دع كل زميل يجلس هنا ويكتب عبارته بنفسه.</translation>
    </message>
    <message>
        <source>Add this colleague first, or empty the fields.</source>
        <translation>أضف هذا الزميل أولاً، أو أفرغ الخانات.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>ColumnRow</name>
    <message>
        <source>Column {letter}</source>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>What is in “{heading}”</source>
        <translation>ما يحتويه «{heading}»</translation>
    </message>
    <message>
        <source>What comes first?</source>
        <translation>ما الذي يأتي أولاً؟</translation>
    </message>
    <message>
        <source>The day: 31/12/2009</source>
        <translation>اليوم: 31/12/2009</translation>
    </message>
    <message>
        <source>The month: 12/31/2009</source>
        <translation>الشهر: 12/31/2009</translation>
    </message>
    <message>
        <source>Day or month first in “{heading}”</source>
        <translation>اليوم أم الشهر أولاً في «{heading}»</translation>
    </message>
    <message>
        <source>Nothing in this column tells which comes first: please say it.</source>
        <translation>لا شيء في هذا العمود يبيّن أيهما يأتي أولاً: يُرجى تحديده.</translation>
    </message>
    <message>
        <source>This column has both: some rows will be left to look at.</source>
        <translation>في هذا العمود الاثنان معاً: ستبقى بعض الصفوف للمراجعة.</translation>
    </message>
</context>
<context>
    <name>ColumnsPart</name>
    <message>
        <source>What is in each column</source>
        <translation>ما يحتويه كل عمود</translation>
    </message>
    <message>
        <source>Leave this column out</source>
        <translation>استبعاد هذا العمود</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>العناوين</translation>
    </message>
    <message>
        <source>as they seem to be</source>
        <translation>كما تبدو</translation>
    </message>
    <message>
        <source>Only if accents or Arabic letters look wrong.</source>
        <translation>فقط إذا ظهرت الحركات أو الحروف العربية خطأ.</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>There are none</source>
        <translation>لا توجد</translation>
    </message>
    <message>
        <source>Row {number}: {words}</source>
        <translation>الصف {number}: {words}</translation>
    </message>
</context>
<context>
    <name>ComposeFoot</name>
    <message>
        <source>Start again</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message numerus="yes">
        <source>Hand over %n case(s) to {name}</source>
        <translation>
            <numerusform>تسليم الملفات إلى {name}</numerusform>
            <numerusform>تسليم ملف واحد إلى {name}</numerusform>
            <numerusform>تسليم ملفين إلى {name}</numerusform>
            <numerusform>تسليم %n ملفات إلى {name}</numerusform>
            <numerusform>تسليم %n ملفاً إلى {name}</numerusform>
            <numerusform>تسليم %n ملف إلى {name}</numerusform>
        </translation>
    </message>
    <message>
        <source>Writing the bundle</source>
        <translation>كتابة الحزمة</translation>
    </message>
    <message>
        <source>Stopped: no bundle was written.</source>
        <translation>أُوقف: لم تُكتب أي حزمة.</translation>
    </message>
    <message>
        <source>First look at what would go.</source>
        <translation>انظر أولاً إلى ما سيُرسل.</translation>
    </message>
    <message>
        <source>Done. Change a choice above to hand over something else.</source>
        <translation>تم. غيّر أحد الخيارات أعلاه لتسليم شيء آخر.</translation>
    </message>
    <message>
        <source>Nothing leaves yet: one encrypted file is written to the folder you choose. You keep your cases.</source>
        <translation>لا يخرج شيء بعد: ستُكتب حزمة مشفرة واحدة في المكان الذي تختاره. تبقى ملفاتك لديك.</translation>
    </message>
    <message>
        <source>Choose who the cases go to.</source>
        <translation>اختر لمن تُسلَّم الملفات.</translation>
    </message>
    <message>
        <source>Choose the cases that go.</source>
        <translation>اختر الملفات التي تُسلَّم.</translation>
    </message>
    <message>
        <source>Nobody has compared the digits of {name} yet. Somebody else could have made this card: compare by voice first.</source>
        <translation>لم يقارن أحد أرقام {name} بعد. ربما أنشأ شخص آخر هذه البطاقة: قارن بالصوت أولاً.</translation>
    </message>
    <message>
        <source>Compare the digits</source>
        <translation>مقارنة الأرقام</translation>
    </message>
</context>
<context>
    <name>ComposePart</name>
    <message>
        <source>Where should the bundle be written?</source>
        <translation>أين تُكتب الحزمة؟</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, encrypted for {name}. Carry it as you like: nobody else can open it.</source>
        <translation>
            <numerusform>لا ملفات في {file}، المشفّر لـ {name}.</numerusform>
            <numerusform>ملف واحد في {file}، مشفّر لـ {name}. انقله كما تشاء: لا يمكن لأحد غيره فتحه.</numerusform>
            <numerusform>ملفان في {file}، مشفّران لـ {name}. انقله كما تشاء: لا يمكن لأحد غيره فتحه.</numerusform>
            <numerusform>%n ملفات في {file}، مشفّرة لـ {name}. انقله كما تشاء: لا يمكن لأحد غيره فتحه.</numerusform>
            <numerusform>%n ملفاً في {file}، مشفّرة لـ {name}. انقله كما تشاء: لا يمكن لأحد غيره فتحه.</numerusform>
            <numerusform>%n ملف في {file}، مشفّرة لـ {name}. انقله كما تشاء: لا يمكن لأحد غيره فتحه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConsentRow</name>
    <message>
        <source>since {day}</source>
        <translation>منذ {day}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>written by {author}</source>
        <translation>كتبها {author}</translation>
    </message>
    <message>
        <source>To {names}</source>
        <translation>إلى {names}</translation>
    </message>
    <message>
        <source>With {names}</source>
        <translation>مع: {names}</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Record that the person takes this back: {name}</source>
        <translation>تسجيل أن الشخص يسحب هذه الموافقة: {name}</translation>
    </message>
</context>
<context>
    <name>ConsentWords</name>
    <message>
        <source>Run out</source>
        <translation>انتهت صلاحيتها</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>{item}: {decision}</source>
        <translation>{item}: {decision}</translation>
    </message>
    <message>
        <source>The person refused this: “{item}”.</source>
        <translation>رفض الشخص هذا: «{item}».</translation>
    </message>
    <message>
        <source>The person took this agreement back: “{item}”.</source>
        <translation>سحب الشخص هذه الموافقة: «{item}».</translation>
    </message>
    <message>
        <source>This agreement has run out: “{item}”. Ask again.</source>
        <translation>انتهت صلاحية هذه الموافقة: «{item}». اسأل الشخص من جديد.</translation>
    </message>
    <message>
        <source>The person agreed to this for somebody else, not here: “{item}”.</source>
        <translation>وافق الشخص على هذا لجهة أخرى، لا لهذه: «{item}».</translation>
    </message>
    <message>
        <source>Your account cannot read whether the person agreed: “{item}”.</source>
        <translation>لا يمكن لحسابك معرفة ما إذا كان الشخص قد وافق: «{item}».</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>لم يوافق الشخص على هذا: «{item}».</translation>
    </message>
    <message>
        <source>No extract can be shared any more.</source>
        <translation>لم يعد ممكناً مشاركة أي مقتطف.</translation>
    </message>
    <message>
        <source>A referral that leans on it cannot be sent any more.</source>
        <translation>لم يعد ممكناً إرسال إحالة تستند إليها.</translation>
    </message>
    <message>
        <source>Nothing that names the person leaves for them.</source>
        <translation>لا يُرسل إليهم شيء فيه اسم الشخص.</translation>
    </message>
    <message>
        <source>The case is not handed over to another site.</source>
        <translation>لا يُسلَّم الملف إلى موقع آخر.</translation>
    </message>
    <message>
        <source>No certificate is handed over.</source>
        <translation>لا تُسلَّم أي شهادة طبية.</translation>
    </message>
    <message>
        <source>No photograph is kept or used for this.</source>
        <translation>لا تُحفظ أي صورة ولا تُستعمل لهذا الغرض.</translation>
    </message>
    <message>
        <source>The case is left out of figures that leave the site.</source>
        <translation>لا يُحسب الملف في الإحصاءات التي تغادر الموقع.</translation>
    </message>
    <message>
        <source>Their story is not told in this way.</source>
        <translation>لا تُروى قصة الشخص بهذه الطريقة.</translation>
    </message>
</context>
<context>
    <name>ContactModel</name>
    <message>
        <source>not verified</source>
        <translation>غير موثّقة</translation>
    </message>
    <message>
        <source>verified by voice on {day}</source>
        <translation>موثّقة صوتياً في {day}</translation>
    </message>
</context>
<context>
    <name>ContactPicker</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Who are the cases for?</source>
        <translation>لمن هذه الملفات؟</translation>
    </message>
    <message>
        <source>Add a contact…</source>
        <translation>إضافة جهة اتصال…</translation>
    </message>
</context>
<context>
    <name>ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>You have no contact yet.</source>
        <translation>ليس لديك جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Give your card to the person you work with, and add theirs: by message, on a stick, as you like. Then compare the digits by voice.</source>
        <translation>أعطِ بطاقتك لمن تعمل معه وأضف بطاقته: برسالة أو على ذاكرة USB، كما تشاء. ثم قارنا الأرقام بالصوت.</translation>
    </message>
    <message>
        <source>Add a card…</source>
        <translation>إضافة بطاقة…</translation>
    </message>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Contact cards ({pattern})</source>
        <translation>بطاقات الاتصال ({pattern})</translation>
    </message>
    <message>
        <source>Add a contact card</source>
        <translation>إضافة بطاقة اتصال</translation>
    </message>
    <message>
        <source>my-card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Save my contact card</source>
        <translation>حفظ بطاقة الاتصال الخاصة بي</translation>
    </message>
    <message>
        <source>Your card is in {file}. It is not secret: send it as you like.</source>
        <translation>بطاقتك في {file}. ليست سرية: أرسلها كما تشاء.</translation>
    </message>
    <message>
        <source>{name} is among your contacts.</source>
        <translation>{name} بين جهات اتصالك.</translation>
    </message>
    <message>
        <source>Noted: the digits match.</source>
        <translation>سُجّل: الأرقام متطابقة.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>أقل من سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتان</numerusform>
            <numerusform>%n سنوات</numerusform>
            <numerusform>%n سنة</numerusform>
            <numerusform>%n سنة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غداً</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>غداً</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يوماً</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>أمس</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %n أيام</numerusform>
            <numerusform>قبل %n يوماً</numerusform>
            <numerusform>قبل %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}, {hour}</source>
        <translation>{day}، {hour}</translation>
    </message>
</context>
<context>
    <name>DayLine</name>
    <message>
        <source>Day, month, year</source>
        <translation>اليوم، الشهر، السنة</translation>
    </message>
    <message>
        <source>Open the calendar (Alt+Down)</source>
        <translation>فتح التقويم (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>The case file is ready</source>
        <translation>الخزنة جاهزة</translation>
    </message>
    <message>
        <source>Lock, and begin</source>
        <translation>القفل والبدء</translation>
    </message>
    <message>
        <source>This session held every key, so it ends now. Unlock with your name and phrase to begin.</source>
        <translation>كانت كل المفاتيح في هذه الجلسة، لذلك تنتهي الآن. افتح القفل باسمك وعبارتك للبدء.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) can open it</source>
        <translation>
            <numerusform>لا حساب يمكنه فتحها</numerusform>
            <numerusform>حساب واحد يمكنه فتحها</numerusform>
            <numerusform>حسابان يمكنهما فتحها</numerusform>
            <numerusform>%n حسابات يمكنها فتحها</numerusform>
            <numerusform>%n حساباً يمكنها فتحها</numerusform>
            <numerusform>%n حساب يمكنها فتحها</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” is made, encrypted</source>
        <translation>أُنشئت «{name}» مشفّرة</translation>
    </message>
    <message>
        <source>The recovery words are on paper, away from this computer</source>
        <translation>كلمات الاسترداد على الورق، بعيداً عن هذا الحاسوب</translation>
    </message>
    <message>
        <source>Case numbers begin with {code}</source>
        <translation>أرقام الملفات تبدأ بـ {code}</translation>
    </message>
</context>
<context>
    <name>DuePage</name>
    <message>
        <source>Done: {what}</source>
        <translation>أُنجز: {what}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>DueRow</name>
    <message>
        <source>for {name}</source>
        <translation>لـ {name}</translation>
    </message>
    <message>
        <source>Done: {what}</source>
        <translation>أُنجز: {what}</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>تسجيله كمُنجَز</translation>
    </message>
</context>
<context>
    <name>DueSection</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>عرض واحد آخر</numerusform>
            <numerusform>عرض اثنين آخرين</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
            <numerusform>عرض %n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EditorBody</name>
    <message>
        <source>Close the editor; the draft stays</source>
        <translation>إغلاق المحرر؛ تبقى المسودة</translation>
    </message>
    <message>
        <source>Both versions stand below. Keep what is right: saving makes one.</source>
        <translation>النسختان أدناه. أبقِ ما هو صحيح: الحفظ يجعلهما نسخة واحدة.</translation>
    </message>
    <message>
        <source>An addendum is final as soon as it is added.</source>
        <translation>التكملة نهائية فور إضافتها.</translation>
    </message>
    <message>
        <source>This entry keeps the version of the form it was written with.</source>
        <translation>يحتفظ هذا المُدخل بنسخة النموذج التي كُتب بها.</translation>
    </message>
    <message>
        <source>Addendum to “{title}”</source>
        <translation>تكملة لـ «{title}»</translation>
    </message>
    <message>
        <source>Edit “{title}”</source>
        <translation>تعديل «{title}»</translation>
    </message>
    <message>
        <source>New entry: {form}</source>
        <translation>مُدخل جديد: {form}</translation>
    </message>
</context>
<context>
    <name>EditorFiles</name>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق مستند…</translation>
    </message>
    <message>
        <source>Pictures, PDF or any file up to 64 MB, kept encrypted here.</source>
        <translation>صور أو PDF أو أي مستند حتى 64 ميغابايت، تُحفظ هنا مشفّرة.</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق مستند</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Leave {name} out</source>
        <translation>استبعاد {name}</translation>
    </message>
</context>
<context>
    <name>EditorFoot</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Add to the entry</source>
        <translation>إضافة إلى المُدخل</translation>
    </message>
    <message>
        <source>Draft found again</source>
        <translation>استُعيدت المسودة</translation>
    </message>
    <message>
        <source>Draft kept at {hour}</source>
        <translation>حُفظت المسودة {hour}</translation>
    </message>
    <message>
        <source>A file is still being read.</source>
        <translation>ما زالت قراءة مستند جارية.</translation>
    </message>
    <message>
        <source>Discard what you wrote in “{title}”? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته في «{title}»؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
</context>
<context>
    <name>EntryPanel</name>
    <message>
        <source>Back to the timeline</source>
        <translation>العودة إلى التسلسل الزمني</translation>
    </message>
    <message>
        <source>Close the entry</source>
        <translation>إغلاق المُدخل</translation>
    </message>
    <message>
        <source>{day} · signed by {author} on {moment}</source>
        <translation>{day} · بتوقيع {author} في {moment}</translation>
    </message>
    <message>
        <source>{day} · written by {author} on {moment}</source>
        <translation>{day} · كتابة {author} في {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>You have begun to change this entry.</source>
        <translation>لقد بدأت تعديل هذا المُدخل.</translation>
    </message>
    <message>
        <source>This entry was written in two places at the same time. Nothing is lost: read both, then make one version of them.</source>
        <translation>كُتب هذا المُدخل في مكانين في الوقت نفسه. لم يضِع شيء: اقرأ النسختين، ثم اجعلهما نسخة واحدة.</translation>
    </message>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Make one version of both</source>
        <translation>دمج النسختين في واحدة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>توقيع…</translation>
    </message>
    <message>
        <source>Save or discard your draft first.</source>
        <translation>احفظ مسودتك أو تجاهلها أولاً.</translation>
    </message>
    <message>
        <source>Add an addendum</source>
        <translation>أضف تكملة</translation>
    </message>
    <message>
        <source>Share an extract…</source>
        <translation>مشاركة مقتطف…</translation>
    </message>
    <message>
        <source>Go on with the extract…</source>
        <translation>متابعة المقتطف…</translation>
    </message>
    <message numerus="yes">
        <source>%n versions</source>
        <translation>
            <numerusform>لا نسخ</numerusform>
            <numerusform>نسخة واحدة</numerusform>
            <numerusform>نسختان</numerusform>
            <numerusform>%n نسخ</numerusform>
            <numerusform>%n نسخة</numerusform>
            <numerusform>%n نسخة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportListPage</name>
    <message>
        <source>Write a list</source>
        <translation>تصدير قائمة</translation>
    </message>
    <message>
        <source>Every case</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Open cases</source>
        <translation>الملفات المفتوحة</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>ملفاتي</translation>
    </message>
    <message>
        <source>A name is written only where the person agreed that this body is told. Without names, nobody is asked.</source>
        <translation>لا يُكتب اسم إلا إذا وافق صاحبه على إبلاغ هذه الجهة. ودون الأسماء لا تلزم موافقة.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>The organisation, called as in the consent record.</source>
        <translation>المنظمة، باسمها الوارد في الموافقة.</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>This file leaves the encrypted case file: whoever has it can read it.</source>
        <translation>يخرج هذا المستند من الخزنة المشفرة: من يحصل عليه يمكنه قراءته.</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <source>What of them</source>
        <translation>أي معلومات</translation>
    </message>
    <message>
        <source>The audit journal keeps who wrote it, for whom and how many.</source>
        <translation>يحفظ سجل النشاط من صدّرها، ولمن، وعدد الملفات.</translation>
    </message>
    <message>
        <source>Write the list…</source>
        <translation>تصدير القائمة…</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who it is for: the journal keeps it.</source>
        <translation>اذكر لمن هي: يحفظ سجل النشاط ذلك.</translation>
    </message>
    <message>
        <source>list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Where does the list go?</source>
        <translation>أين توضع القائمة؟</translation>
    </message>
    <message>
        <source>Writing the list</source>
        <translation>كتابة القائمة</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>أُوقف: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>not agreed to</source>
        <translation>لا موافقة</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name in its own script</source>
        <translation>الاسم بكتابته الأصلية</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>الجنس</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>سنة الميلاد</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>الجنسية</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>الوضع</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>الخطر</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Followed by</source>
        <translation>يتابعه</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>آخر اتصال</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>المُدخلات</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) are in {file}, readable by anybody.</source>
        <translation>
            <numerusform>لا ملفات في {file}.</numerusform>
            <numerusform>ملف واحد في {file}، يقرؤه أي شخص.</numerusform>
            <numerusform>ملفان في {file}، يقرؤهما أي شخص.</numerusform>
            <numerusform>%n ملفات في {file}، يقرؤها أي شخص.</numerusform>
            <numerusform>%n ملفاً في {file}، يقرؤها أي شخص.</numerusform>
            <numerusform>%n ملف في {file}، يقرؤها أي شخص.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) withheld: not agreed to.</source>
        <translation>
            <numerusform>لم يُحجب أي اسم.</numerusform>
            <numerusform>حُجب اسم واحد لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب اسمان لعدم وجود موافقة.</numerusform>
            <numerusform>حُجبت %n أسماء لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب %n اسماً لعدم وجود موافقة.</numerusform>
            <numerusform>حُجب %n اسم لعدم وجود موافقة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExtractSharing</name>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Only what the other profession needs, in words for them.</source>
        <translation>فقط ما تحتاجه المهنة الأخرى، بكلمات تناسبها.</translation>
    </message>
    <message>
        <source>What is shared</source>
        <translation>ما يُشارك</translation>
    </message>
    <message>
        <source>In a few words, for the timeline</source>
        <translation>في بضع كلمات، للتسلسل الزمني</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>More about why</source>
        <translation>توضيح الغرض</translation>
    </message>
    <message>
        <source>Why it is shared without the person&apos;s agreement</source>
        <translation>لماذا تجري المشاركة دون موافقة الشخص</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Share an extract</source>
        <translation>مشاركة مقتطف</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>مع من</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Share nothing</source>
        <translation>عدم المشاركة</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Discard what you wrote? It cannot come back.</source>
        <translation>هل تتجاهل ما كتبته؟ لن تتمكن من استعادته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
    <message>
        <source>Share with: {names}</source>
        <translation>مشاركة مع: {names}</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>مشاركة</translation>
    </message>
    <message>
        <source>Write what is shared.</source>
        <translation>اكتب ما تريد مشاركته.</translation>
    </message>
    <message>
        <source>Choose what it is for.</source>
        <translation>اختر الغرض.</translation>
    </message>
    <message>
        <source>Choose with whom it is shared.</source>
        <translation>اختر مع من تشاركه.</translation>
    </message>
    <message>
        <source>Write what is shared, and choose with whom.</source>
        <translation>اكتب ما تريد مشاركته، واختر مع من.</translation>
    </message>
    <message>
        <source>Shared with: {names}. A copy stays beside the entry.</source>
        <translation>شورك مع: {names}. تبقى نسخة إلى جانب المُدخل.</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار مستند…</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>Choose another…</source>
        <translation>اختيار غيره…</translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message>
        <source>No case file on this computer yet.</source>
        <translation>لا خزنة على هذا الحاسوب بعد.</translation>
    </message>
    <message>
        <source>Open another case file…</source>
        <translation>فتح خزنة أخرى…</translation>
    </message>
    <message>
        <source>Create a case file…</source>
        <translation>إنشاء خزنة…</translation>
    </message>
    <message>
        <source>Case file</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Invented people, to learn with</source>
        <translation>أشخاص متخيَّلون، للتعلّم</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>On another drive</source>
        <translation>على قرص آخر</translation>
    </message>
    <message>
        <source>Open another case file</source>
        <translation>فتح خزنة أخرى</translation>
    </message>
</context>
<context>
    <name>FilePart</name>
    <message>
        <source>Which spreadsheet holds your cases?</source>
        <translation>أي جدول يضم ملفاتك؟</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it: Excel (.xlsx, .xls) or CSV. You see every row before anything is added.</source>
        <translation>أفلت المستند هنا أو اختره: Excel (.xlsx أو .xls) أو CSV. سترى كل صف قبل إضافة أي شيء.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet…</source>
        <translation>اختيار جدول…</translation>
    </message>
    <message>
        <source>The file stays where it is and is not changed. Once the cases are here, delete it where others could read it.</source>
        <translation>يبقى المستند في مكانه دون تغيير. بعد وصول الملفات إلى هنا، احذفه من كل مكان قد يقرؤه فيه غيرك.</translation>
    </message>
    <message>
        <source>Spreadsheets ({pattern})</source>
        <translation>الجداول ({pattern})</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختيار جدول</translation>
    </message>
</context>
<context>
    <name>FileProgressRow</name>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
</context>
<context>
    <name>FileViewer</name>
    <message>
        <source>The file</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>The text of the file</source>
        <translation>نص المستند</translation>
    </message>
    <message>
        <source>This kind of file cannot be shown here.</source>
        <translation>لا يمكن عرض هذا النوع من المستندات هنا.</translation>
    </message>
    <message>
        <source>It is kept, encrypted, and goes with the case.</source>
        <translation>يُحفظ مشفّراً ويرافق الملف.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>قراءة المستند</translation>
    </message>
    <message>
        <source>This picture is too large to be shown here.</source>
        <translation>هذه الصورة أكبر من أن تُعرض هنا.</translation>
    </message>
    <message>
        <source>It has more than 100 million points. It is kept as it is.</source>
        <translation>فيها أكثر من 100 مليون نقطة. تُحفظ كما هي.</translation>
    </message>
    <message>
        <source>This file is damaged and cannot be shown.</source>
        <translation>هذا المستند تالف ولا يمكن عرضه.</translation>
    </message>
    <message>
        <source>Ask whoever sent it for another copy.</source>
        <translation>اطلب نسخة أخرى ممن أرسله.</translation>
    </message>
    <message>
        <source>Reading was stopped.</source>
        <translation>أُوقفت القراءة.</translation>
    </message>
</context>
<context>
    <name>FormDetail</name>
    <message>
        <source>Choose a form to see what it asks.</source>
        <translation>اختر نموذجاً لترى ما يسأل عنه.</translation>
    </message>
    <message>
        <source>Its outline and its spreadsheet are shown here.</source>
        <translation>يظهر هنا مخططه وجدوله.</translation>
    </message>
    <message>
        <source>Save as a spreadsheet…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>تجربة</translation>
    </message>
    <message>
        <source>Go back to the program&apos;s own</source>
        <translation>العودة إلى نموذج البرنامج</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>عدم عرضه بعد الآن</translation>
    </message>
</context>
<context>
    <name>FormFiles</name>
    <message>
        <source>Choose a file</source>
        <translation>اختيار مستند</translation>
    </message>
    <message>
        <source>Fitting files</source>
        <translation>المستندات المناسبة</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل المستندات</translation>
    </message>
</context>
<context>
    <name>FormList</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
</context>
<context>
    <name>FormModel</name>
    <message>
        <source>goes to {places}</source>
        <translation>مكانه: {places}</translation>
    </message>
</context>
<context>
    <name>FormSections</name>
    <message>
        <source>finished</source>
        <translation>مكتمل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>غير مكتمل</translation>
    </message>
    <message>
        <source>something to correct</source>
        <translation>يحتاج إلى تصحيح</translation>
    </message>
    <message numerus="yes">
        <source>{done} of %n groups finished</source>
        <translation>
            <numerusform>لا مجموعات: {done}</numerusform>
            <numerusform>المجموعات المكتملة: {done} من واحدة</numerusform>
            <numerusform>المجموعات المكتملة: {done} من اثنتين</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
            <numerusform>المجموعات المكتملة: {done} من %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormView</name>
    <message>
        <source>{question}: {sentence}</source>
        <translation>{question}: {sentence}</translation>
    </message>
</context>
<context>
    <name>FormWords</name>
    <message>
        <source>as it came</source>
        <translation>أصلي</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>خاص بكم</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>%n أسئلة</numerusform>
            <numerusform>%n سؤالاً</numerusform>
            <numerusform>%n سؤال</numerusform>
        </translation>
    </message>
    <message>
        <source>edition {edition}</source>
        <translation>إصدار {edition}</translation>
    </message>
    <message>
        <source>the writer&apos;s own</source>
        <translation>قسم الكاتب</translation>
    </message>
    <message>
        <source>Written by: {roles}</source>
        <translation>يكتبه: {roles}</translation>
    </message>
    <message>
        <source>One of: {choices}</source>
        <translation>اختيار واحد: {choices}</translation>
    </message>
    <message>
        <source>Any of: {choices}</source>
        <translation>عدة اختيارات: {choices}</translation>
    </message>
    <message>
        <source>To put in order: {choices}</source>
        <translation>للترتيب: {choices}</translation>
    </message>
    <message>
        <source>A colleague</source>
        <translation>زميل</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>A whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>A number on a scale</source>
        <translation>عدد على مقياس</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>A day and an hour</source>
        <translation>يوم وساعة</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>للقراءة</translation>
    </message>
    <message>
        <source>To tick</source>
        <translation>لوضع علامة</translation>
    </message>
    <message>
        <source>A place on the map</source>
        <translation>مكان على الخريطة</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>Can be filled in several times</source>
        <translation>يمكن ملؤه عدة مرات</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
            <numerusform>%n أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>worked out from other answers</source>
        <translation>يُحسب من إجابات أخرى</translation>
    </message>
    <message>
        <source>not always to be changed</source>
        <translation>لا يمكن تغييره دائماً</translation>
    </message>
    <message>
        <source>the choices depend on other answers</source>
        <translation>تتوقف الخيارات على إجابات أخرى</translation>
    </message>
    <message>
        <source>as often as another answer says</source>
        <translation>بعدد المرات الذي تحدده إجابة أخرى</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>required in some cases</source>
        <translation>إلزامي في بعض الحالات</translation>
    </message>
    <message>
        <source>asked in some cases only</source>
        <translation>يُسأل في بعض الحالات فقط</translation>
    </message>
    <message>
        <source>only if {conditions}</source>
        <translation>فقط إذا {conditions}</translation>
    </message>
    <message>
        <source>“{question}” has an answer</source>
        <translation>كان لـ «{question}» جواب</translation>
    </message>
    <message>
        <source>“{question}” has no answer</source>
        <translation>لم يكن لـ «{question}» جواب</translation>
    </message>
    <message>
        <source>“{answer}”</source>
        <translation>«{answer}»</translation>
    </message>
    <message>
        <source>“{question}” includes {answers}</source>
        <translation>شمل «{question}» {answers}</translation>
    </message>
    <message>
        <source>“{question}” is {answers}</source>
        <translation>كان «{question}» هو {answers}</translation>
    </message>
    <message>
        <source>“{question}” is not {answers}</source>
        <translation>لم يكن «{question}» {answers}</translation>
    </message>
    <message>
        <source>not after today</source>
        <translation>ليس بعد اليوم</translation>
    </message>
    <message>
        <source>else it says “{message}”</source>
        <translation>وإلا يقول «{message}»</translation>
    </message>
    <message>
        <source>the answer is checked</source>
        <translation>يُتحقق من الجواب</translation>
    </message>
</context>
<context>
    <name>FormsPage</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Forms ({pattern})</source>
        <translation>النماذج ({pattern})</translation>
    </message>
    <message>
        <source>Load a form</source>
        <translation>تحميل نموذج</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>قراءة {name}</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>أُوقف: لم يتغير شيء.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with this form.</source>
        <translation>من الآن يُكتب «{name}» بهذا النموذج.</translation>
    </message>
    <message>
        <source>Entries that are there keep the version they were written with.</source>
        <translation>تحتفظ المُدخلات الموجودة بالنسخة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>From now on “{name}” is written with the program&apos;s own form.</source>
        <translation>من الآن يُكتب «{name}» بنموذج البرنامج.</translation>
    </message>
    <message>
        <source>“{name}” is no longer offered.</source>
        <translation>لم يعد «{name}» معروضاً.</translation>
    </message>
    <message>
        <source>Entries that are there stay as they are, and open as before.</source>
        <translation>تبقى المُدخلات الموجودة كما هي، وتُفتح كالسابق.</translation>
    </message>
    <message>
        <source>Save the form as a spreadsheet</source>
        <translation>حفظ النموذج كجدول</translation>
    </message>
    <message>
        <source>The form is in {file}.</source>
        <translation>النموذج في {file}.</translation>
    </message>
    <message>
        <source>Nobody is named in it: share it as you like.</source>
        <translation>لا يُذكر فيه أي اسم: شاركه كما تشاء.</translation>
    </message>
</context>
<context>
    <name>FrontPart</name>
    <message>
        <source>Load a form…</source>
        <translation>تحميل نموذج…</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Each comes with the program, or from a spreadsheet of your organisation (XLSForm).</source>
        <translation>كل نموذج يأتي مع البرنامج أو من جدول لمنظمتكم (XLSForm).</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Hand over cases</source>
        <translation>تسليم ملفات</translation>
    </message>
    <message>
        <source>Compose</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Sent and received</source>
        <translation>المرسل والمستلم</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
</context>
<context>
    <name>HelpPlace</name>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HiddenEntries</name>
    <message>
        <source>An entry for named people</source>
        <translation>مُدخل لأشخاص محددين بالاسم</translation>
    </message>
    <message>
        <source>{author} wrote it for a few colleagues by name, and you are not among them. Ask {author} what you need to know.</source>
        <translation>كتبه {author} لزملاء محددين بالاسم ولست منهم. اسأل {author} عمّا تحتاج إلى معرفته.</translation>
    </message>
    <message>
        <source>They belong to “{compartment}”. Your account does not hold that key: ask the colleague of that profession what you need to know.</source>
        <translation>القسم «{compartment}»: ليس لدى حسابك هذا المفتاح. اسأل زميلك في هذه المهنة عمّا تحتاج إلى معرفته.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HitList</name>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>HitModel</name>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>No name yet</source>
        <translation>لا اسم بعد</translation>
    </message>
    <message>
        <source>Similar name</source>
        <translation>اسم مشابه</translation>
    </message>
</context>
<context>
    <name>HowForm</name>
    <message numerus="yes">
        <source>%n days, until {day}</source>
        <translation>
            <numerusform>اليوم فقط، حتى {day}</numerusform>
            <numerusform>يوم واحد، حتى {day}</numerusform>
            <numerusform>يومان، حتى {day}</numerusform>
            <numerusform>%n أيام، حتى {day}</numerusform>
            <numerusform>%n يوماً، حتى {day}</numerusform>
            <numerusform>%n يوم، حتى {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>What for</source>
        <translation>لأي غرض</translation>
    </message>
    <message>
        <source>Can be opened for</source>
        <translation>يمكن فتحها خلال</translation>
    </message>
    <message>
        <source>A copy: you keep the cases, and what each of you writes later stays apart until one of you hands over again.</source>
        <translation>نسخة: تبقى الملفات لديك، وما يكتبه كل منكما لاحقاً يبقى منفصلاً حتى التسليم التالي.</translation>
    </message>
    <message>
        <source>After that day Consigne refuses to open the bundle. It does not delete what was opened before.</source>
        <translation>بعد هذا اليوم يرفض Consigne فتح الحزمة. لكنه لا يحذف ما فُتح قبله.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>What was done</source>
        <translation>ما جرى</translation>
    </message>
    <message>
        <source>The recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>{who} did something this version cannot name ({act})</source>
        <translation>{who}: عمل لا تعرف هذه النسخة اسمه ({act})</translation>
    </message>
    <message>
        <source>a case</source>
        <translation>أحد الملفات</translation>
    </message>
    <message>
        <source>somebody unknown</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message numerus="yes">
        <source>{who} added %n case(s) received from {other}</source>
        <translation>
            <numerusform>{who}: لم تُضف ملفات واردة من {other}</numerusform>
            <numerusform>{who}: إضافة ملف واحد وارد من {other}</numerusform>
            <numerusform>{who}: إضافة ملفين واردين من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملفات واردة من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملفاً وارداً من {other}</numerusform>
            <numerusform>{who}: إضافة %n ملف وارد من {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} brought in %n case(s) from a spreadsheet</source>
        <translation>
            <numerusform>{who}: لا ملفات مستوردة من جدول</numerusform>
            <numerusform>{who}: استيراد ملف واحد من جدول</numerusform>
            <numerusform>{who}: استيراد ملفين من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملفات من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملفاً من جدول</numerusform>
            <numerusform>{who}: استيراد %n ملف من جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} wrote a list of %n case(s) to a spreadsheet</source>
        <translation>
            <numerusform>{who}: لا ملفات مصدّرة إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بملف واحد إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بملفين إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملفات إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملفاً إلى جدول</numerusform>
            <numerusform>{who}: تصدير قائمة بـ %n ملف إلى جدول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{who} handed over %n case(s) to {other}</source>
        <translation>
            <numerusform>{who}: لم تُسلَّم ملفات إلى {other}</numerusform>
            <numerusform>{who}: تسليم ملف واحد إلى {other}</numerusform>
            <numerusform>{who}: تسليم ملفين إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملفات إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملفاً إلى {other}</numerusform>
            <numerusform>{who}: تسليم %n ملف إلى {other}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invented case(s) were written for training</source>
        <translation>
            <numerusform>لم تُكتب ملفات للتدريب</numerusform>
            <numerusform>كُتب ملف متخيَّل واحد للتدريب</numerusform>
            <numerusform>كُتب ملفان متخيَّلان للتدريب</numerusform>
            <numerusform>كُتبت %n ملفات متخيَّلة للتدريب</numerusform>
            <numerusform>كُتب %n ملفاً متخيَّلاً للتدريب</numerusform>
            <numerusform>كُتب %n ملف متخيَّل للتدريب</numerusform>
        </translation>
    </message>
    <message>
        <source>{who} added an account for {other}</source>
        <translation>{who}: إضافة حساب لـ {other}</translation>
    </message>
    <message>
        <source>{who} changed the facts of {case}</source>
        <translation>{who}: تحديث بيانات {case}</translation>
    </message>
    <message>
        <source>{who} closed {case}</source>
        <translation>{who}: إغلاق {case}</translation>
    </message>
    <message>
        <source>{who} opened {case} again</source>
        <translation>{who}: إعادة فتح {case}</translation>
    </message>
    <message>
        <source>{who} went on without the person’s agreement in {case}</source>
        <translation>{who}: عمل دون موافقة الشخص في {case}</translation>
    </message>
    <message>
        <source>{who} noted a withdrawn agreement in {case}</source>
        <translation>{who}: تسجيل سحب موافقة في {case}</translation>
    </message>
    <message>
        <source>An extract reached {who} in {case}</source>
        <translation>وصول مقتطف إلى {who} في {case}</translation>
    </message>
    <message>
        <source>{who} shared an extract in {case}</source>
        <translation>{who}: مشاركة مقتطف في {case}</translation>
    </message>
    <message>
        <source>{who} loaded a form</source>
        <translation>{who}: تحميل نموذج</translation>
    </message>
    <message>
        <source>{who} went back to the program’s own form</source>
        <translation>{who}: العودة إلى نموذج البرنامج</translation>
    </message>
    <message>
        <source>An extract that could not be trusted was refused</source>
        <translation>رُفض مقتطف لا يمكن الوثوق به</translation>
    </message>
    <message>
        <source>{who} moved a referral on in {case}</source>
        <translation>{who}: تقدّم إحالة في {case}</translation>
    </message>
    <message>
        <source>{who} marked something as done in {case}</source>
        <translation>{who}: تسجيل أمر كمُنجَز في {case}</translation>
    </message>
    <message>
        <source>{who} took a mark of done back in {case}</source>
        <translation>{who}: إعادة أمر إلى التنفيذ في {case}</translation>
    </message>
    <message>
        <source>{who} made this case file</source>
        <translation>{who}: إنشاء هذه الخزنة</translation>
    </message>
    <message>
        <source>{who} opened the new case {case}</source>
        <translation>{who}: فتح {case}</translation>
    </message>
    <message>
        <source>{who} read {case}</source>
        <translation>{who}: قراءة {case}</translation>
    </message>
    <message>
        <source>{who} added the contact card of {other}</source>
        <translation>{who}: إضافة بطاقة اتصال {other}</translation>
    </message>
    <message>
        <source>{who} compared the digits of {other}</source>
        <translation>{who}: مقارنة أرقام {other}</translation>
    </message>
    <message>
        <source>{who} saved an entry of {case}</source>
        <translation>{who}: حفظ مُدخل في {case}</translation>
    </message>
    <message>
        <source>{who} signed an entry of {case}</source>
        <translation>{who}: توقيع مُدخل في {case}</translation>
    </message>
    <message>
        <source>{who} attached a file</source>
        <translation>{who}: إرفاق مستند</translation>
    </message>
    <message>
        <source>{who} gave {other} the keys: {keys}</source>
        <translation>{who}: إعطاء {other} المفاتيح: {keys}</translation>
    </message>
    <message>
        <source>{who} changed their own passphrase</source>
        <translation>{who}: تغيير عبارة المرور الشخصية</translation>
    </message>
    <message>
        <source>The recovery words opened this case file</source>
        <translation>فُتحت هذه الخزنة بكلمات الاسترداد</translation>
    </message>
    <message>
        <source>{who} unlocked the case file</source>
        <translation>{who}: فتح قفل الخزنة</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Journal</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>Each line is signed by the account that did it and names the one before: nothing can be taken out without it showing.</source>
        <translation>كل سطر موقّع من الحساب الذي قام به ويذكر السطر السابق: لا يمكن حذف شيء دون أن يظهر ذلك.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>This is too long to be kept over a lock.</source>
        <translation>هذا أطول من أن يُحفظ أثناء القفل.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message numerus="yes">
        <source>%n case(s) to {name}</source>
        <translation>
            <numerusform>لا ملفات إلى {name}</numerusform>
            <numerusform>ملف واحد إلى {name}</numerusform>
            <numerusform>ملفان إلى {name}</numerusform>
            <numerusform>%n ملفات إلى {name}</numerusform>
            <numerusform>%n ملفاً إلى {name}</numerusform>
            <numerusform>%n ملف إلى {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) from {name}</source>
        <translation>
            <numerusform>لا ملفات من {name}</numerusform>
            <numerusform>ملف واحد من {name}</numerusform>
            <numerusform>ملفان من {name}</numerusform>
            <numerusform>%n ملفات من {name}</numerusform>
            <numerusform>%n ملفاً من {name}</numerusform>
            <numerusform>%n ملف من {name}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LedgerPart</name>
    <message>
        <source>Nothing received yet.</source>
        <translation>لم يُستلم شيء بعد.</translation>
    </message>
    <message>
        <source>Nothing sent yet.</source>
        <translation>لم يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المرسل</translation>
    </message>
</context>
<context>
    <name>LikelyRow</name>
    <message>
        <source>Very likely</source>
        <translation>محتمل جداً</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>ممكن</translation>
    </message>
    <message>
        <source>Open this case</source>
        <translation>فتح هذا الملف</translation>
    </message>
    <message>
        <source>followed by {name}</source>
        <translation>يتابعه {name}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>close name</source>
        <translation>اسم قريب</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>رقم الهاتف نفسه</translation>
    </message>
    <message>
        <source>born the same year</source>
        <translation>سنة الميلاد نفسها</translation>
    </message>
    <message>
        <source>born about the same year</source>
        <translation>سنة ميلاد قريبة</translation>
    </message>
    <message>
        <source>same sex</source>
        <translation>الجنس نفسه</translation>
    </message>
    <message>
        <source>same nationality</source>
        <translation>الجنسية نفسها</translation>
    </message>
    <message>
        <source>born in another year</source>
        <translation>سنة ميلاد أخرى</translation>
    </message>
    <message>
        <source>other sex</source>
        <translation>جنس آخر</translation>
    </message>
    <message>
        <source>other nationality</source>
        <translation>جنسية أخرى</translation>
    </message>
    <message>
        <source>a name that sounds a little like it</source>
        <translation>اسم يشبهه قليلاً في النطق</translation>
    </message>
</context>
<context>
    <name>LikelySame</name>
    <message numerus="yes">
        <source>%n people may be the same person. Nothing is merged.</source>
        <translation>
            <numerusform>لا أشخاص مشابهون. لا يُدمج شيء.</numerusform>
            <numerusform>شخص واحد قد يكون هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>شخصان قد يكون أحدهما هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n أشخاص قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n شخصاً قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
            <numerusform>%n شخص قد يكون أحدهم هو نفسه. لا يُدمج شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show who</source>
        <translation>عرض الأشخاص</translation>
    </message>
    <message>
        <source>Hide the list</source>
        <translation>إخفاء القائمة</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
</context>
<context>
    <name>ListField</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Open a case first, then write an entry.</source>
        <translation>افتح ملفاً أولاً، ثم اكتب مُدخلاً.</translation>
    </message>
    <message>
        <source>There is nothing to save here.</source>
        <translation>لا شيء للحفظ هنا.</translation>
    </message>
    <message>
        <source>There is nothing to undo here.</source>
        <translation>لا شيء للتراجع عنه هنا.</translation>
    </message>
</context>
<context>
    <name>MakingPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Making the training file</source>
        <translation>إنشاء خزنة التدريب</translation>
    </message>
    <message>
        <source>Invented people, with real encryption. It takes some seconds, once.</source>
        <translation>أشخاص متخيَّلون وتشفير حقيقي. يستغرق ذلك بضع ثوانٍ، مرة واحدة.</translation>
    </message>
</context>
<context>
    <name>ManyField</name>
    <message>
        <source>Type to find</source>
        <translation>اكتب للبحث</translation>
    </message>
</context>
<context>
    <name>MatrixModel</name>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>withheld: {reason}</source>
        <translation>محجوب: {reason}</translation>
    </message>
    <message>
        <source>nothing written</source>
        <translation>لم يُكتب شيء</translation>
    </message>
    <message>
        <source>not their role</source>
        <translation>خارج دوره</translation>
    </message>
    <message>
        <source>refused by the person</source>
        <translation>رفضه الشخص</translation>
    </message>
    <message>
        <source>Name you cannot read</source>
        <translation>اسم لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · أنت</translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation>{role} · انتهى وصوله</translation>
    </message>
</context>
<context>
    <name>MatrixTable</name>
    <message>
        <source>Compartments</source>
        <translation>الأقسام</translation>
    </message>
</context>
<context>
    <name>Meanings</name>
    <message>
        <source>Words we do not know</source>
        <translation>كلمات لا نعرفها</translation>
    </message>
    <message>
        <source>Say once what a word means: it counts for every row.</source>
        <translation>حدّد معنى الكلمة مرة واحدة: يسري على كل الصفوف.</translation>
    </message>
    <message>
        <source>Not decided yet</source>
        <translation>لم يُقرَّر بعد</translation>
    </message>
    <message>
        <source>Nothing: leave the cell out</source>
        <translation>لا شيء: استبعاد الخلية</translation>
    </message>
    <message>
        <source>“{word}” in “{question}”</source>
        <translation>«{word}» في «{question}»</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفّان</numerusform>
            <numerusform>%n صفوف</numerusform>
            <numerusform>%n صفاً</numerusform>
            <numerusform>%n صف</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>MomentField</name>
    <message>
        <source>hour</source>
        <translation>الساعة</translation>
    </message>
</context>
<context>
    <name>NavButton</name>
    <message>
        <source>{place}, {count} waiting</source>
        <translation>{place}، {count} بالانتظار</translation>
    </message>
</context>
<context>
    <name>NewAccountPart</name>
    <message>
        <source>Back to the team</source>
        <translation>العودة إلى الفريق</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message>
        <source>Let your colleague sit here: they choose their own passphrase.</source>
        <translation>دع زميلك يجلس هنا ليختار عبارة مروره بنفسه.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>As the team says it.</source>
        <translation>كما يناديه الفريق.</translation>
    </message>
    <message>
        <source>Nobody can give a passphrase back. It is kept nowhere.</source>
        <translation>لا يمكن لأحد إعادة عبارة المرور. فهي لا تُحفظ في أي مكان.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add the account</source>
        <translation>إضافة الحساب</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>اكتب اسماً.</translation>
    </message>
    <message>
        <source>{name} has an account.</source>
        <translation>لدى {name} حساب.</translation>
    </message>
    <message>
        <source>{name} has an account, and waits for the keys: {keys}.</source>
        <translation>لدى {name} حساب، بانتظار المفاتيح: {keys}.</translation>
    </message>
    <message>
        <source>Adding…</source>
        <translation>جارٍ الإضافة…</translation>
    </message>
</context>
<context>
    <name>NewCasePage</name>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Back to the cases</source>
        <translation>العودة إلى الملفات</translation>
    </message>
    <message>
        <source>The code is given when you save. Names stay in the identity compartment.</source>
        <translation>يُعطى الرمز عند الحفظ. تبقى الأسماء في قسم الهوية.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save the case</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>This may be the same person as {name} ({code}).</source>
        <translation>قد يكون هذا الشخص نفسه {name} ({code}).</translation>
    </message>
    <message>
        <source>Open that case</source>
        <translation>فتح ذلك الملف</translation>
    </message>
    <message>
        <source>Save as a new case</source>
        <translation>الحفظ كملف جديد</translation>
    </message>
    <message>
        <source>Discard this new case? What you typed cannot come back.</source>
        <translation>هل تتجاهل هذا الملف الجديد؟ لن تتمكن من استعادة ما كتبته.</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>متابعة الكتابة</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>تجاهل ما كُتب</translation>
    </message>
</context>
<context>
    <name>NewPhrase</name>
    <message>
        <source>Another</source>
        <translation>عبارة أخرى</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>استعمالها</translation>
    </message>
    <message>
        <source>Six words drawn at random, for instance:</source>
        <translation>ست كلمات عشوائية، مثلاً:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Spaces count. Any language and any letters are fine.</source>
        <translation>المسافات مهمة. كل اللغات وكل الحروف مقبولة.</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>العبارة نفسها مرة أخرى</translation>
    </message>
    <message>
        <source>Typed, not pasted: it shows that you know it.</source>
        <translation>كتابةً لا لصقاً: هذا يدل على أنك تحفظها.</translation>
    </message>
    <message>
        <source>This is not the same as the phrase above.</source>
        <translation>ليست العبارة نفسها أعلاه.</translation>
    </message>
    <message>
        <source>Choose a phrase.</source>
        <translation>اختر عبارة.</translation>
    </message>
    <message>
        <source>Too easy to guess. Six words drawn at random do well.</source>
        <translation>يسهل تخمينها. ست كلمات عشوائية تفي بالغرض.</translation>
    </message>
</context>
<context>
    <name>OpenPart</name>
    <message>
        <source>Which bundle have you been given?</source>
        <translation>أي حزمة سُلِّمت إليك؟</translation>
    </message>
    <message>
        <source>Drop the file here, or choose it. Nothing is added before you say so.</source>
        <translation>أفلت الحزمة هنا أو اخترها. لا يُضاف شيء قبل موافقتك.</translation>
    </message>
    <message>
        <source>Choose a bundle…</source>
        <translation>اختيار حزمة…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
    <message>
        <source>Add to this case file</source>
        <translation>إضافة إلى هذه الخزنة</translation>
    </message>
    <message>
        <source>Bundles ({pattern})</source>
        <translation>الحزم المشفرة ({pattern})</translation>
    </message>
    <message>
        <source>Open a bundle</source>
        <translation>فتح حزمة</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>قراءة الحزمة</translation>
    </message>
    <message>
        <source>Adding to this case file</source>
        <translation>الإضافة إلى هذه الخزنة</translation>
    </message>
    <message>
        <source>Nothing is added yet. What you have written yourself stays as it is.</source>
        <translation>لم يُضف شيء بعد. ما كتبته بنفسك يبقى كما هو.</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>فتح الملف</translation>
    </message>
    <message>
        <source>Add their card</source>
        <translation>إضافة بطاقته</translation>
    </message>
    <message>
        <source>Stopped: nothing was added.</source>
        <translation>أُوقف: لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>What it asks</source>
        <translation>ما يسأل عنه</translation>
    </message>
</context>
<context>
    <name>OwnPhrase</name>
    <message>
        <source>The phrase you have now</source>
        <translation>عبارتك الحالية</translation>
    </message>
    <message>
        <source>Change my passphrase…</source>
        <translation>تغيير عبارة المرور…</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>إبقاء القديمة</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>Nobody else can see it, and nobody can give it back to you.</source>
        <translation>لا يمكن لأحد غيرك رؤيتها، ولا يمكن لأحد إعادتها إليك.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>اكتب عبارتك الحالية.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>ليست هذه عبارتك الحالية.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>No action of this name.</source>
        <translation>لا إجراء بهذا الاسم.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Hide the phrase</source>
        <translation>إخفاء العبارة</translation>
    </message>
    <message>
        <source>Show the phrase</source>
        <translation>إظهار العبارة</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>My card</source>
        <translation>بطاقتي</translation>
    </message>
    <message>
        <source>Give this card to whoever should write to you: it is not secret. When they add it, read these digits to each other by voice.</source>
        <translation>أعطِ هذه البطاقة لمن يراسلك: ليست سرية. عند إضافتها، اقرآ هذه الأرقام أحدكما للآخر بالصوت.</translation>
    </message>
    <message>
        <source>Save my card…</source>
        <translation>حفظ بطاقتي…</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Verified by voice on {day}</source>
        <translation>موثّقة صوتياً في {day}</translation>
    </message>
    <message>
        <source>A new account of {name} would have other digits: compare again then.</source>
        <translation>إذا أُنشئ حساب جديد لـ {name} فستتغير الأرقام: قارنها عندئذ من جديد.</translation>
    </message>
    <message>
        <source>Nobody has compared these digits yet.</source>
        <translation>لم يقارن أحد هذه الأرقام بعد.</translation>
    </message>
    <message>
        <source>Call {name}, or meet. {name} reads the digits shown under “My card” on their own screen: all sixty must be the same as here.</source>
        <translation>اتصل بـ {name} أو قابله. يقرأ {name} الأرقام الظاهرة تحت «بطاقتي» على شاشته: يجب أن تكون الأرقام الستون كلها كما هي هنا.</translation>
    </message>
    <message>
        <source>The digits match</source>
        <translation>الأرقام متطابقة</translation>
    </message>
    <message>
        <source>A card to add</source>
        <translation>بطاقة للإضافة</translation>
    </message>
    <message>
        <source>Anybody can write a card with this name: the digits tell.</source>
        <translation>يمكن لأي شخص إنشاء بطاقة بهذا الاسم: العبرة بالأرقام.</translation>
    </message>
    <message>
        <source>We compared the digits: they match</source>
        <translation>قارنّا الأرقام: إنها متطابقة</translation>
    </message>
    <message>
        <source>Add without comparing</source>
        <translation>إضافة دون مقارنة</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>ترك</translation>
    </message>
</context>
<context>
    <name>PickModel</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
</context>
<context>
    <name>PlaceStep</name>
    <message>
        <source>The case file</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Day centre, Paris north</source>
        <translation>المركز النهاري، شمال باريس</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>اسمها</translation>
    </message>
    <message>
        <source>A place, never a person: it can be read without a phrase.</source>
        <translation>مكان، لا شخص أبداً: يُقرأ دون عبارة.</translation>
    </message>
    <message>
        <source>Site code</source>
        <translation>رمز الموقع</translation>
    </message>
    <message>
        <source>Two to five letters; case numbers begin with it.</source>
        <translation>حرفان إلى خمسة أحرف؛ تبدأ بها أرقام الملفات.</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>مكان آخر…</translation>
    </message>
    <message>
        <source>It stays on this computer. Only encrypted files are ever written.</source>
        <translation>تبقى على هذا الحاسوب. لا يُكتب إلا ما هو مشفّر.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>One case file holds the cases of one site on one computer.</source>
        <translation>الخزنة الواحدة تضم ملفات موقع واحد على حاسوب واحد.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>أعطها اسماً.</translation>
    </message>
    <message>
        <source>Two to five letters without accents, like PAR.</source>
        <translation>حرفان إلى خمسة أحرف لاتينية، مثل PAR.</translation>
    </message>
    <message>
        <source>There is one of this name here already. Choose another name.</source>
        <translation>توجد هنا خزنة بهذا الاسم. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>Where the case file goes</source>
        <translation>مكان الخزنة</translation>
    </message>
</context>
<context>
    <name>PointField</name>
    <message>
        <source>Latitude</source>
        <translation>خط العرض</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>خط الطول</translation>
    </message>
</context>
<context>
    <name>PreviewCard</name>
    <message>
        <source>Case</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>What {name} will be able to read</source>
        <translation>ما سيتمكن {name} من قراءته</translation>
    </message>
    <message>
        <source>not their role</source>
        <translation>خارج دوره</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>%n ملفات</numerusform>
            <numerusform>%n ملفاً</numerusform>
            <numerusform>%n ملف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>لا مُدخلات</numerusform>
            <numerusform>مُدخل واحد</numerusform>
            <numerusform>مُدخلان</numerusform>
            <numerusform>%n مُدخلات</numerusform>
            <numerusform>%n مُدخلاً</numerusform>
            <numerusform>%n مُدخل</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} of files</source>
        <translation>{size} من المستندات</translation>
    </message>
    <message numerus="yes">
        <source>%n entries withheld</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة</numerusform>
            <numerusform>مُدخل محجوب واحد</numerusform>
            <numerusform>مُدخلان محجوبان</numerusform>
            <numerusform>%n مُدخلات محجوبة</numerusform>
            <numerusform>%n مُدخلاً محجوباً</numerusform>
            <numerusform>%n مُدخل محجوب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message numerus="yes">
        <source>%n points to correct before saving.</source>
        <translation>
            <numerusform>لا نقاط للتصحيح قبل الحفظ.</numerusform>
            <numerusform>نقطة واحدة للتصحيح قبل الحفظ.</numerusform>
            <numerusform>نقطتان للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقاط للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقطة للتصحيح قبل الحفظ.</numerusform>
            <numerusform>%n نقطة للتصحيح قبل الحفظ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more below.</source>
        <translation>
            <numerusform>ولا شيء آخر أدناه.</numerusform>
            <numerusform>وواحدة أخرى أدناه.</numerusform>
            <numerusform>واثنتان أخريان أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
            <numerusform>و%n أخرى أدناه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>الانتقال إليه</translation>
    </message>
    <message>
        <source>Go there: {what}</source>
        <translation>الانتقال إلى: {what}</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} من {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, {seconds} s left</source>
        <translation>{done} من {total}، بقي {seconds} ث</translation>
    </message>
    <message>
        <source>{done} of {total}, {minutes} min left</source>
        <translation>{done} من {total}، بقي {minutes} د</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>جارٍ الإيقاف…</translation>
    </message>
</context>
<context>
    <name>RankField</name>
    <message>
        <source>Up</source>
        <translation>أعلى</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>أسفل</translation>
    </message>
    <message>
        <source>Not put in order yet.</source>
        <translation>لم يُرتَّب بعد.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>A second sheet, if there are three</source>
        <translation>ورقة ثانية، إن كانت ثلاثاً</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Type the words in their order, from the paper, with a space between them.</source>
        <translation>اكتب الكلمات بترتيبها على الورق، مع مسافة بين كل كلمة وأخرى.</translation>
    </message>
    <message>
        <source>They open everything: this is written in the journal. Afterwards you have a new account; the old one stays until it is removed.</source>
        <translation>إنها تفتح كل شيء: يُدوَّن ذلك في سجل النشاط. بعدها يكون لك حساب جديد، ويبقى القديم إلى أن يُزال.</translation>
    </message>
    <message>
        <source>Open with the recovery words</source>
        <translation>الفتح بكلمات الاسترداد</translation>
    </message>
    <message>
        <source>Type the words first.</source>
        <translation>اكتب الكلمات أولاً.</translation>
    </message>
    <message>
        <source>Make this account</source>
        <translation>إنشاء هذا الحساب</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>ReferralMoves</name>
    <message>
        <source>Why it goes without the person&apos;s agreement</source>
        <translation>لماذا تُرسل دون موافقة الشخص</translation>
    </message>
    <message>
        <source>This reason stays in the journal, under your name.</source>
        <translation>يبقى هذا السبب في سجل النشاط باسمك.</translation>
    </message>
    <message>
        <source>Record a consent</source>
        <translation>تسجيل موافقة</translation>
    </message>
    <message>
        <source>Send without agreement…</source>
        <translation>إرسال دون موافقة…</translation>
    </message>
    <message>
        <source>Send without agreement</source>
        <translation>إرسال دون موافقة</translation>
    </message>
</context>
<context>
    <name>Reopening</name>
    <message>
        <source>Why it is opened again</source>
        <translation>سبب إعادة الفتح</translation>
    </message>
    <message>
        <source>The reason is kept beside the closure.</source>
        <translation>يُحفظ السبب إلى جانب الإغلاق.</translation>
    </message>
    <message>
        <source>Open this case again?</source>
        <translation>إعادة فتح هذا الملف؟</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>إعادة فتحه</translation>
    </message>
</context>
<context>
    <name>RepeatSlot</name>
    <message>
        <source>No row yet.</source>
        <translation>لا صفوف بعد.</translation>
    </message>
    <message>
        <source>Remove row {number}</source>
        <translation>إزالة الصف {number}</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>إضافة صف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>Add a row: {what}</source>
        <translation>إضافة صف: {what}</translation>
    </message>
    <message>
        <source>Row {number}: {sentence}</source>
        <translation>الصف {number}: {sentence}</translation>
    </message>
</context>
<context>
    <name>RoleCard</name>
    <message>
        <source>One envelope per line. Leave it empty if they are not at hand.</source>
        <translation>مظروف واحد في كل سطر. اتركها فارغة إن لم تكن في متناولك.</translation>
    </message>
    <message>
        <source>Recovery words, if you have them</source>
        <translation>كلمات الاسترداد، إن كانت لديك</translation>
    </message>
    <message>
        <source>Will write and read</source>
        <translation>سيكتب ويقرأ</translation>
    </message>
    <message>
        <source>Will only read</source>
        <translation>سيقرأ فقط</translation>
    </message>
    <message>
        <source>What “{role}” opens</source>
        <translation>ما يفتحه «{role}»</translation>
    </message>
    <message>
        <source>Keys you do not hold: {keys}. The account waits for them until {holders} can give them, or until the recovery words are typed here.</source>
        <translation>مفاتيح ليست لديك: {keys}. سينتظرها الحساب إلى أن يعطيها {holders}، أو إلى أن تُكتب كلمات الاسترداد هنا.</translation>
    </message>
    <message>
        <source>the recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
</context>
<context>
    <name>RolesPart</name>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حساباً</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Writes and reads</source>
        <translation>يكتب ويقرأ</translation>
    </message>
    <message>
        <source>Reads only</source>
        <translation>يقرأ فقط</translation>
    </message>
    <message>
        <source>open new cases</source>
        <translation>فتح ملفات جديدة</translation>
    </message>
    <message>
        <source>hand cases over</source>
        <translation>تسليم الملفات</translation>
    </message>
    <message>
        <source>add accounts</source>
        <translation>إضافة حسابات</translation>
    </message>
    <message>
        <source>keep the contacts</source>
        <translation>إدارة جهات الاتصال</translation>
    </message>
    <message>
        <source>read the journal</source>
        <translation>قراءة سجل النشاط</translation>
    </message>
    <message>
        <source>Writes no case of its own: it reads what it is shown.</source>
        <translation>لا يكتب ملفات: يقرأ ما يُعرض عليه.</translation>
    </message>
    <message>
        <source>May {able}.</source>
        <translation>يمكنه {able}.</translation>
    </message>
</context>
<context>
    <name>RowsPart</name>
    <message>
        <source>Leave the row out</source>
        <translation>استبعاد الصف</translation>
    </message>
    <message>
        <source>Bring it in, the cell goes into the first note</source>
        <translation>استيراده، وتنتقل الخلية إلى الملاحظة الأولى</translation>
    </message>
    <message>
        <source>Where a cell cannot be used:</source>
        <translation>إذا تعذّر استعمال خلية:</translation>
    </message>
    <message>
        <source>Rows of the spreadsheet</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message numerus="yes">
        <source>All %n row(s)</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد فقط</numerusform>
            <numerusform>الصفّان كلاهما</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
            <numerusform>كل الصفوف (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ready</source>
        <translation>
            <numerusform>لا صف جاهز</numerusform>
            <numerusform>صف جاهز</numerusform>
            <numerusform>صفّان جاهزان</numerusform>
            <numerusform>%n صفوف جاهزة</numerusform>
            <numerusform>%n صفاً جاهزاً</numerusform>
            <numerusform>%n صف جاهز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to look at</source>
        <translation>
            <numerusform>لا صف للمراجعة</numerusform>
            <numerusform>صف للمراجعة</numerusform>
            <numerusform>صفّان للمراجعة</numerusform>
            <numerusform>%n صفوف للمراجعة</numerusform>
            <numerusform>%n صفاً للمراجعة</numerusform>
            <numerusform>%n صف للمراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n known already?</source>
        <translation>
            <numerusform>لا معروف مسبقاً</numerusform>
            <numerusform>صف معروف مسبقاً؟</numerusform>
            <numerusform>صفّان معروفان مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
            <numerusform>%n معروفة مسبقاً؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a name</source>
        <translation>
            <numerusform>لا صف بلا اسم</numerusform>
            <numerusform>صف بلا اسم</numerusform>
            <numerusform>صفّان بلا اسم</numerusform>
            <numerusform>%n صفوف بلا اسم</numerusform>
            <numerusform>%n صفاً بلا اسم</numerusform>
            <numerusform>%n صف بلا اسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, marked in the table</source>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وصف آخر معلَّم في الجدول</numerusform>
            <numerusform>وصفّان آخران معلَّمان في الجدول</numerusform>
            <numerusform>و%n صفوف أخرى معلَّمة في الجدول</numerusform>
            <numerusform>و%n صفاً آخر معلَّمة في الجدول</numerusform>
            <numerusform>و%n صف آخر معلَّمة في الجدول</numerusform>
        </translation>
    </message>
    <message>
        <source>To look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>استيراد</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Search</source>
        <translation>البحث</translation>
    </message>
    <message>
        <source>Search people, codes and notes.</source>
        <translation>ابحث عن شخص أو رمز أو ملاحظة.</translation>
    </message>
    <message>
        <source>A few letters are enough: accents and Arabic spellings do not matter.</source>
        <translation>تكفي بضعة حروف: لا أثر للتشكيل ولا لاختلاف الكتابة.</translation>
    </message>
    <message>
        <source>Nothing here matches “{text}”.</source>
        <translation>لا شيء هنا يطابق «{text}».</translation>
    </message>
    <message>
        <source>What your account cannot read is not searched either.</source>
        <translation>ما لا يمكن لحسابك قراءته لا يشمله البحث.</translation>
    </message>
    <message numerus="yes">
        <source>The first %n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>النتيجة الأولى</numerusform>
            <numerusform>أول نتيجتين</numerusform>
            <numerusform>أول %n نتائج</numerusform>
            <numerusform>أول %n نتيجة</numerusform>
            <numerusform>أول %n نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%n نتائج</numerusform>
            <numerusform>%n نتيجة</numerusform>
            <numerusform>%n نتيجة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>كما في الحاسوب</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>{size} %</source>
        <translation>{size}%</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Without a key or the mouse. What is being typed is saved as a draft first.</source>
        <translation>دون لمس لوحة المفاتيح أو الفأرة. ويُحفظ ما تكتبه مسودةً أولاً.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Consigne {version}</source>
        <translation>Consigne {version}</translation>
    </message>
    <message>
        <source>To keep a copy, lock, then copy the whole folder: it stays encrypted.</source>
        <translation>للاحتفاظ بنسخة، اقفل ثم انسخ المجلد كله: يبقى مشفّراً.</translation>
    </message>
    <message>
        <source>This case file</source>
        <translation>هذه الخزنة</translation>
    </message>
    <message>
        <source>See what each form asks, load your own, and go back.</source>
        <translation>انظر ما يسأل عنه كل نموذج، وحمّل نماذجكم، وارجع إلى الأصلي.</translation>
    </message>
    <message>
        <source>Look after the forms</source>
        <translation>إدارة النماذج</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation>تغيّرت عبارة مرورك.</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except older copies.</source>
        <translation>القديمة لم تعد تفتح شيئاً، إلا النسخ القديمة.</translation>
    </message>
</context>
<context>
    <name>SettlingCard</name>
    <message>
        <source>The writer&apos;s own</source>
        <translation>قسم الكاتب</translation>
    </message>
    <message>
        <source>Before it is used</source>
        <translation>قبل استعماله</translation>
    </message>
    <message>
        <source>Name in {language}</source>
        <translation>الاسم ({language})</translation>
    </message>
    <message>
        <source>The first that is ticked is proposed. The writer&apos;s own is where each role writes its notes.</source>
        <translation>يُقترح أول قسم عليه علامة. قسم الكاتب هو الذي يكتب فيه كل دور ملاحظاته.</translation>
    </message>
    <message>
        <source>A role that has no key to any of these places cannot write it.</source>
        <translation>الدور الذي ليس لديه مفتاح أي من هذه الأقسام لا يمكنه كتابته.</translation>
    </message>
    <message>
        <source>Its entries go to</source>
        <translation>مُدخلاته في</translation>
    </message>
    <message>
        <source>Who writes it</source>
        <translation>من يكتبه</translation>
    </message>
    <message>
        <source>What it is called in the menu</source>
        <translation>اسمه في القائمة</translation>
    </message>
    <message>
        <source>Left empty, the title of the form is used.</source>
        <translation>إذا تُرك فارغاً يُستعمل عنوان النموذج.</translation>
    </message>
    <message>
        <source>Say where its entries go.</source>
        <translation>حدّد أين تُحفظ مُدخلاته.</translation>
    </message>
    <message>
        <source>Say who writes it.</source>
        <translation>حدّد من يكتبه.</translation>
    </message>
</context>
<context>
    <name>SheetField</name>
    <message>
        <source>{count} of {all} words</source>
        <translation>{count} من {all} كلمة</translation>
    </message>
</context>
<context>
    <name>SheetWords</name>
    <message>
        <source>Nothing was taken from it. Cut it into smaller files.</source>
        <translation>لم يؤخذ منه شيء. قسّمه إلى مستندات أصغر.</translation>
    </message>
    <message>
        <source>This is not a spreadsheet we can read.</source>
        <translation>ليس هذا جدولاً يمكننا قراءته.</translation>
    </message>
    <message>
        <source>In your spreadsheet program, save it as .xlsx or .csv and choose that file.</source>
        <translation>احفظه من برنامج الجداول بصيغة .xlsx أو .csv واختر ذلك المستند.</translation>
    </message>
    <message>
        <source>This spreadsheet is closed with a password.</source>
        <translation>هذا الجدول محمي بكلمة سر.</translation>
    </message>
    <message>
        <source>Save a copy without the password and choose that file.</source>
        <translation>احفظ نسخة دون كلمة سر واختر ذلك المستند.</translation>
    </message>
    <message>
        <source>This file is built to do harm, or badly broken.</source>
        <translation>هذا المستند معدّ للإضرار، أو تالف جداً.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask who sent it, by voice.</source>
        <translation>لم يؤخذ منه شيء. اسأل مرسله صوتياً.</translation>
    </message>
    <message>
        <source>There are no rows here.</source>
        <translation>لا صفوف هنا.</translation>
    </message>
    <message>
        <source>Choose another sheet or another file.</source>
        <translation>اختر ورقة أخرى أو مستنداً آخر.</translation>
    </message>
    <message>
        <source>This file is larger than {size}.</source>
        <translation>هذا المستند أكبر من {size}.</translation>
    </message>
    <message>
        <source>There are more than {count} rows.</source>
        <translation>عدد الصفوف أكبر من {count}.</translation>
    </message>
    <message>
        <source>There are more than {count} columns.</source>
        <translation>عدد الأعمدة أكبر من {count}.</translation>
    </message>
    <message>
        <source>There are more than {count} filled cells.</source>
        <translation>عدد الخلايا المملوءة أكبر من {count}.</translation>
    </message>
    <message>
        <source>This file is damaged or was cut off.</source>
        <translation>هذا المستند تالف أو ناقص.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Ask for the file again.</source>
        <translation>لم يؤخذ منه شيء. اطلب المستند من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas: their last results are used.</source>
        <translation>
            <numerusform>لا خلايا فيها معادلات.</numerusform>
            <numerusform>خلية واحدة فيها معادلة: تُستعمل نتيجتها الأخيرة.</numerusform>
            <numerusform>خليتان فيهما معادلات: تُستعمل نتيجتاهما الأخيرتان.</numerusform>
            <numerusform>%n خلايا فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
            <numerusform>%n خلية فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
            <numerusform>%n خلية فيها معادلات: تُستعمل نتائجها الأخيرة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) have no result: left empty.</source>
        <translation>
            <numerusform>لكل المعادلات نتائج.</numerusform>
            <numerusform>معادلة واحدة بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>معادلتان بلا نتيجة: تُركتا فارغتين.</numerusform>
            <numerusform>%n معادلات بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>%n معادلة بلا نتيجة: تُركت فارغة.</numerusform>
            <numerusform>%n معادلة بلا نتيجة: تُركت فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n group(s) of cells are merged: what stands there counts for the first row only.</source>
        <translation>
            <numerusform>لا خلايا مدمجة.</numerusform>
            <numerusform>مجموعة واحدة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>مجموعتان من الخلايا مدمجتان: ما فيهما يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعات من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
            <numerusform>%n مجموعة من الخلايا مدمجة: ما فيها يُحسب للصف الأول فقط.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) like #N/A are left empty.</source>
        <translation>
            <numerusform>لا خلايا مثل #N/A.</numerusform>
            <numerusform>خلية واحدة مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>خليتان مثل #N/A تُركتا فارغتين.</numerusform>
            <numerusform>%n خلايا مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>%n خلية مثل #N/A تُركت فارغة.</numerusform>
            <numerusform>%n خلية مثل #N/A تُركت فارغة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are longer than the headings: the columns at the end have no name.</source>
        <translation>
            <numerusform>لا صفوف أطول من العناوين.</numerusform>
            <numerusform>صف واحد أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>صفّان أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صفوف أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صفاً أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
            <numerusform>%n صف أطول من العناوين: الأعمدة الأخيرة بلا اسم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Real dates and dates as text stand in one column: a program may have turned day and month around in some. Compare a few with the papers.</source>
        <translation>في عمود واحد تواريخ حقيقية وتواريخ مكتوبة نصاً: ربما قلب برنامجٌ اليوم والشهر في بعضها. قارن بعضها بالأوراق.</translation>
    </message>
    <message>
        <source>The macros in this file are never run.</source>
        <translation>لا تُشغَّل أبداً وحدات الماكرو في هذا المستند.</translation>
    </message>
    <message>
        <source>{heading}: “{said}”. {why}</source>
        <translation>{heading}: «{said}». {why}</translation>
    </message>
    <message>
        <source>There is no such day. Is the month written first?</source>
        <translation>لا يوجد يوم كهذا. هل كُتب الشهر أولاً؟</translation>
    </message>
    <message>
        <source>This looks like a Hijri date: write the other one.</source>
        <translation>يبدو هذا تاريخاً هجرياً: اكتب الميلادي.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>هذا اليوم في المستقبل.</translation>
    </message>
    <message>
        <source>More than 120 years ago.</source>
        <translation>قبل أكثر من 120 سنة.</translation>
    </message>
    <message>
        <source>Nobody is of this age.</source>
        <translation>لا أحد في هذا العمر.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس عدداً.</translation>
    </message>
    <message>
        <source>Nobody told us yet what this word means.</source>
        <translation>لم يخبرنا أحد بعد بمعنى هذه الكلمة.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>هذا ليس رقم هاتف.</translation>
    </message>
    <message>
        <source>The spreadsheet has rounded this number: digits are lost.</source>
        <translation>قرّب برنامج الجداول هذا الرقم: ضاعت أرقام منه.</translation>
    </message>
    <message>
        <source>This is too long for this question.</source>
        <translation>هذا أطول مما يتسع له هذا السؤال.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخاً.</translation>
    </message>
    <message>
        <source>{heading}: a number was read as a date.</source>
        <translation>{heading}: قُرئ عدد على أنه تاريخ.</translation>
    </message>
    <message>
        <source>{heading}: a zero or a plus in front may be missing.</source>
        <translation>{heading}: ربما ينقص في البداية صفر أو علامة +.</translation>
    </message>
    <message>
        <source>{heading}: a plus in front may be missing.</source>
        <translation>{heading}: ربما تنقص في البداية علامة +.</translation>
    </message>
    <message>
        <source>{heading}: the first of January is often a guess.</source>
        <translation>{heading}: الأول من يناير تقديري في الغالب.</translation>
    </message>
    <message>
        <source>{heading}: only the month or the year is known.</source>
        <translation>{heading}: لا يُعرف إلا الشهر أو السنة.</translation>
    </message>
    <message>
        <source>Perhaps followed already: {name}, {code}</source>
        <translation>ربما لديه ملف: {name}، {code}</translation>
    </message>
    <message>
        <source>Perhaps the same as row {row}: {name}</source>
        <translation>ربما هو نفسه في الصف {row}: {name}</translation>
    </message>
    <message>
        <source>to look at</source>
        <translation>للمراجعة</translation>
    </message>
    <message>
        <source>known already?</source>
        <translation>معروف مسبقاً؟</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>From the spreadsheet {file}</source>
        <translation>من الجدول {file}</translation>
    </message>
    <message>
        <source>{heading}: {text}</source>
        <translation>{heading}: {text}</translation>
    </message>
    <message>
        <source>{heading}, as it stood in the spreadsheet:</source>
        <translation>{heading}، كما ورد في الجدول:</translation>
    </message>
</context>
<context>
    <name>ShownField</name>
    <message>
        <source>Nothing yet</source>
        <translation>لا شيء بعد</translation>
    </message>
</context>
<context>
    <name>SideBySide</name>
    <message>
        <source>Version of {author}, {moment}</source>
        <translation>نسخة {author}، {moment}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>الأجندة</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الإحصاءات</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SigningQuestion</name>
    <message>
        <source>Signing makes this entry final: nobody can change it any more, you neither. A correction is written as an addendum beside it.</source>
        <translation>التوقيع يجعل المُدخل نهائياً: لا يمكن لأحد تعديله بعد ذلك، ولا حتى أنت. يُكتب التصحيح تكملةً إلى جانبه.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>Sign this entry</source>
        <translation>توقيع هذا المُدخل</translation>
    </message>
</context>
<context>
    <name>Speaker</name>
    <message>
        <source>Yes, seen</source>
        <translation>نعم، اطّلعت عليه</translation>
    </message>
    <message>
        <source>One file</source>
        <translation>مستند واحد</translation>
    </message>
    <message>
        <source>Row {number}</source>
        <translation>الصف {number}</translation>
    </message>
    <message>
        <source>This question needs an answer.</source>
        <translation>هذا السؤال يحتاج إلى جواب.</translation>
    </message>
    <message>
        <source>This answer does not fit here: look at it again.</source>
        <translation>هذا الجواب غير مناسب هنا: تحقق منه.</translation>
    </message>
    <message>
        <source>Write a whole number, in digits.</source>
        <translation>اكتب عدداً صحيحاً بالأرقام.</translation>
    </message>
    <message>
        <source>Write a number, in digits.</source>
        <translation>اكتب عدداً بالأرقام.</translation>
    </message>
    <message>
        <source>Write the day, the month and the year in four digits.</source>
        <translation>اكتب اليوم والشهر والسنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>Write the day and the hour.</source>
        <translation>اكتب اليوم والساعة.</translation>
    </message>
    <message>
        <source>Write the hour and the minutes, as in 14:30.</source>
        <translation>اكتب الساعة والدقائق، مثل 14:30.</translation>
    </message>
    <message>
        <source>Write latitude and longitude as decimal numbers.</source>
        <translation>اكتب خط العرض وخط الطول بأعداد عشرية.</translation>
    </message>
    <message>
        <source>Choose from the list.</source>
        <translation>اختر من القائمة.</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Lock</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Close the case file now (Ctrl+L)</source>
        <translation>إغلاق الخزنة الآن (Ctrl+L)</translation>
    </message>
    <message>
        <source>Draft saved at {hour}</source>
        <translation>حُفظت المسودة {hour}</translation>
    </message>
    <message>
        <source>Locks in {time}</source>
        <translation>يُقفل بعد {time}</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
</context>
<context>
    <name>StrengthMeter</name>
    <message>
        <source>Hard to guess</source>
        <translation>يصعب تخمينها</translation>
    </message>
    <message>
        <source>Too short: six words that have nothing in common do well</source>
        <translation>قصيرة جداً: ست كلمات لا رابط بينها تفي بالغرض</translation>
    </message>
    <message>
        <source>Too easy to guess: add a word or two</source>
        <translation>يسهل تخمينها: أضف كلمة أو كلمتين</translation>
    </message>
</context>
<context>
    <name>Summary</name>
    <message>
        <source>To whom</source>
        <translation>لمن</translation>
    </message>
    <message>
        <source>Which cases</source>
        <translation>أي ملفات</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) chosen</source>
        <translation>
            <numerusform>لم يُختَر أي ملف</numerusform>
            <numerusform>اختير ملف واحد</numerusform>
            <numerusform>اختير ملفان</numerusform>
            <numerusform>اختيرت %n ملفات</numerusform>
            <numerusform>اختير %n ملفاً</numerusform>
            <numerusform>اختير %n ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>No case chosen yet</source>
        <translation>لم يُختَر أي ملف بعد</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>A copy, until {day}</source>
        <translation>نسخة، حتى {day}</translation>
    </message>
    <message>
        <source>purpose: {purpose}</source>
        <translation>الغرض: {purpose}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Nobody chosen yet</source>
        <translation>لم يُختَر أحد بعد</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>{names} and %n more</source>
        <translation>
            <numerusform>{names}</numerusform>
            <numerusform>{names} وواحد آخر</numerusform>
            <numerusform>{names} واثنان آخران</numerusform>
            <numerusform>{names} و%n آخرون</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
            <numerusform>{names} و%n آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetRow</name>
    <message>
        <source>Nobody on this computer holds this key yet.</source>
        <translation>ليس لدى أحد على هذا الحاسوب هذا المفتاح بعد.</translation>
    </message>
    <message>
        <source>Here, only people who can read the entry already.</source>
        <translation>هنا فقط أشخاص يمكنهم قراءة المُدخل بالفعل.</translation>
    </message>
</context>
<context>
    <name>TeamMatrix</name>
    <message>
        <source>waits for its key</source>
        <translation>ينتظر مفتاحه</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>in an envelope</source>
        <translation>في مظروف</translation>
    </message>
    <message>
        <source>{role} · you</source>
        <translation>{role} · أنت</translation>
    </message>
    <message>
        <source>{role} · access ended</source>
        <translation>{role} · انتهى وصوله</translation>
    </message>
</context>
<context>
    <name>TeamPage</name>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>سجل النشاط</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>حساب جديد</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s)</source>
        <translation>
            <numerusform>لا حسابات</numerusform>
            <numerusform>حساب واحد</numerusform>
            <numerusform>حسابان</numerusform>
            <numerusform>%n حسابات</numerusform>
            <numerusform>%n حساباً</numerusform>
            <numerusform>%n حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n compartment(s) you do not open</source>
        <translation>
            <numerusform>تفتح الأقسام كلها</numerusform>
            <numerusform>قسم واحد لا تفتحه</numerusform>
            <numerusform>قسمان لا تفتحهما</numerusform>
            <numerusform>%n أقسام لا تفتحها</numerusform>
            <numerusform>%n قسماً لا تفتحها</numerusform>
            <numerusform>%n قسم لا تفتحها</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThisComputer</name>
    <message>
        <source>The phrase you have now</source>
        <translation>عبارتك الحالية</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>إبقاؤه كما هو</translation>
    </message>
    <message>
        <source>Besides your phrase, this computer&apos;s own password store can be needed to open your account: a copy of the case file alone is then worth less. The recovery words still open it.</source>
        <translation>إضافةً إلى عبارتك، يمكن أن يلزم مخزن كلمات السر في هذا الحاسوب لفتح حسابك: عندئذ تقل قيمة نسخة الخزنة وحدها. وتظل كلمات الاسترداد تفتحها.</translation>
    </message>
    <message>
        <source>From then on your account opens on this computer only. Anywhere else it takes the recovery words.</source>
        <translation>بعدها لا يُفتح حسابك إلا على هذا الحاسوب. وفي أي مكان آخر تلزم كلمات الاسترداد.</translation>
    </message>
    <message>
        <source>This computer as well</source>
        <translation>هذا الحاسوب أيضاً</translation>
    </message>
    <message>
        <source>Write the phrase you have now.</source>
        <translation>اكتب عبارتك الحالية.</translation>
    </message>
    <message>
        <source>From now on this computer is needed as well.</source>
        <translation>من الآن يلزم هذا الحاسوب أيضاً.</translation>
    </message>
    <message>
        <source>Your phrase alone opens your account again.</source>
        <translation>عبارتك وحدها تفتح حسابك من جديد.</translation>
    </message>
    <message>
        <source>This is not the phrase you have now.</source>
        <translation>ليست هذه عبارتك الحالية.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>No longer ask for this computer…</source>
        <translation>عدم اشتراط هذا الحاسوب…</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>غير مفعّل</translation>
    </message>
    <message>
        <source>Ask for this computer too…</source>
        <translation>اشتراط هذا الحاسوب أيضاً…</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>إيقاف التفعيل</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>تفعيل</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>لحظة…</translation>
    </message>
</context>
<context>
    <name>TimelineModel</name>
    <message numerus="yes">
        <source>%n entries you cannot read</source>
        <translation>
            <numerusform>لا مُدخلات محجوبة عنك</numerusform>
            <numerusform>مُدخل واحد لا يمكنك قراءته</numerusform>
            <numerusform>مُدخلان لا يمكنك قراءتهما</numerusform>
            <numerusform>%n مُدخلات لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخلاً لا يمكنك قراءتها</numerusform>
            <numerusform>%n مُدخل لا يمكنك قراءتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Only accounts that hold the key “{compartment}” can read these entries.</source>
        <translation>لا يقرأ هذه المُدخلات إلا من لديه مفتاح «{compartment}».</translation>
    </message>
    <message>
        <source>kept to this profession</source>
        <translation>مخصصة لهذه المهنة</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>التسلسل الزمني</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخر</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Hello {name}</source>
        <translation>مرحباً {name}</translation>
    </message>
    <message>
        <source>Nothing waits for you this week.</source>
        <translation>لا شيء بانتظارك هذا الأسبوع.</translation>
    </message>
    <message>
        <source>Tasks, follow-ups, appointments and deadlines appear here.</source>
        <translation>تظهر هنا المهام والمتابعات والمواعيد والآجال.</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do</source>
        <translation>
            <numerusform>لا شيء للتنفيذ</numerusform>
            <numerusform>أمر واحد للتنفيذ</numerusform>
            <numerusform>أمران للتنفيذ</numerusform>
            <numerusform>%n أمور للتنفيذ</numerusform>
            <numerusform>%n أمراً للتنفيذ</numerusform>
            <numerusform>%n أمر للتنفيذ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>لا متأخر</numerusform>
            <numerusform>واحد متأخر</numerusform>
            <numerusform>اثنان متأخران</numerusform>
            <numerusform>%n متأخرة</numerusform>
            <numerusform>%n متأخراً</numerusform>
            <numerusform>%n متأخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Search people, codes, notes…</source>
        <translation>ابحث عن شخص أو رمز أو ملاحظة…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>إجراءات</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>TrainingStrip</name>
    <message>
        <source>Training file: every person is invented.</source>
        <translation>خزنة تدريب: كل الأشخاص فيها متخيَّلون.</translation>
    </message>
</context>
<context>
    <name>TrialPart</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Look for mistakes</source>
        <translation>البحث عن الأخطاء</translation>
    </message>
    <message>
        <source>That is enough</source>
        <translation>هذا يكفي</translation>
    </message>
    <message>
        <source>As a colleague would fill it in.</source>
        <translation>كما يملؤه أحد الزملاء.</translation>
    </message>
    <message>
        <source>Trying: {title}</source>
        <translation>تجربة: {title}</translation>
    </message>
    <message>
        <source>Nothing is wrong: it could be saved.</source>
        <translation>لا أخطاء: يمكن حفظه.</translation>
    </message>
    <message>
        <source>Nothing you type here is kept.</source>
        <translation>لا يُحفظ شيء مما تكتبه هنا.</translation>
    </message>
</context>
<context>
    <name>Turning</name>
    <message>
        <source>Back to {name}</source>
        <translation>رجوع: {name}</translation>
    </message>
    <message>
        <source>On to {name}</source>
        <translation>التالي: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockForm</name>
    <message>
        <source>Your name and your phrase open only what your role may read.</source>
        <translation>اسمك وعبارتك يفتحان فقط ما يسمح دورك بقراءته.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Six words, with their spaces. Capitals and accents count.</source>
        <translation>ست كلمات مع مسافاتها. الأحرف الكبيرة والحركات مهمة.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Checking: about a second, so that guessing stays slow.</source>
        <translation>جارٍ التحقق: نحو ثانية، كي يبقى التخمين بطيئاً.</translation>
    </message>
    <message>
        <source>Phrase forgotten: recovery words</source>
        <translation>نسيت العبارة: كلمات الاسترداد</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Help (F1)</source>
        <translation>المساعدة (F1)</translation>
    </message>
    <message>
        <source>No case file is chosen</source>
        <translation>لم تُختَر أي خزنة</translation>
    </message>
    <message>
        <source>Write your name.</source>
        <translation>اكتب اسمك.</translation>
    </message>
    <message>
        <source>Write your phrase.</source>
        <translation>اكتب عبارتك.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>فتحها على أي حال</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جارٍ فتح القفل…</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Without your phrase or the recovery words, nobody can open this case file.</source>
        <translation>دون عبارتك أو كلمات الاسترداد، لا يمكن لأحد فتح هذه الخزنة.</translation>
    </message>
    <message>
        <source>There is no case file in this folder.</source>
        <translation>لا خزنة في هذا المجلد.</translation>
    </message>
    <message>
        <source>Choose the folder that has “header.json” in it.</source>
        <translation>اختر المجلد الذي يحتوي على «header.json».</translation>
    </message>
    <message>
        <source>First time? Open the training file: everything in it is invented.</source>
        <translation>أول مرة؟ افتح خزنة التدريب: كل ما فيها متخيَّل.</translation>
    </message>
    <message>
        <source>First time? Try a training file: everything in it is invented.</source>
        <translation>أول مرة؟ جرّب خزنة تدريب: كل ما فيها متخيَّل.</translation>
    </message>
    <message>
        <source>Open the training file</source>
        <translation>فتح خزنة التدريب</translation>
    </message>
    <message>
        <source>Everybody here is invented. Choose whom to play: one click fills both fields.</source>
        <translation>كل من هنا متخيَّل. اختر من تمثّله: نقرة واحدة تملأ الخانتين.</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>This form cannot be used yet.</source>
        <translation>لا يمكن استعمال هذا النموذج بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in your spreadsheet and load it again.</source>
        <translation>لم يتغير شيء. صحّح الصفوف في جدولك وحمّله من جديد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>لا نقاط للتصحيح</numerusform>
            <numerusform>نقطة واحدة للتصحيح</numerusform>
            <numerusform>نقطتان للتصحيح</numerusform>
            <numerusform>%n نقاط للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
            <numerusform>%n نقطة للتصحيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %n things to correct</source>
        <translation>
            <numerusform>لا نقاط للتصحيح</numerusform>
            <numerusform>أول نقطة للتصحيح</numerusform>
            <numerusform>أول نقطتين للتصحيح</numerusform>
            <numerusform>أول %n نقاط للتصحيح</numerusform>
            <numerusform>أول %n نقطة للتصحيح</numerusform>
            <numerusform>أول %n نقطة للتصحيح</numerusform>
        </translation>
    </message>
    <message>
        <source>The program keeps the name “{id}” for itself.</source>
        <translation>الاسم «{id}» محجوز للبرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Write another form_id in the sheet “settings” and load it again.</source>
        <translation>لم يتغير شيء. اكتب form_id آخر في الورقة «settings» وحمّله من جديد.</translation>
    </message>
    <message>
        <source>The program reads answers that this form does not ask for.</source>
        <translation>يقرأ البرنامج إجابات لا يسأل عنها هذا النموذج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Keep these questions as the program has them, with their names, their types and their groups; their words are yours.</source>
        <translation>لم يتغير شيء. أبقِ هذه الأسئلة كما هي في البرنامج، بأسمائها وأنواعها ومجموعاتها؛ أما نصوصها فلكم حرية صياغتها.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) to keep</source>
        <translation>
            <numerusform>لا أسئلة يجب إبقاؤها</numerusform>
            <numerusform>سؤال واحد يجب إبقاؤه</numerusform>
            <numerusform>سؤالان يجب إبقاؤهما</numerusform>
            <numerusform>%n أسئلة يجب إبقاؤها</numerusform>
            <numerusform>%n سؤالاً يجب إبقاؤها</numerusform>
            <numerusform>%n سؤال يجب إبقاؤها</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%n تغييرات</numerusform>
            <numerusform>%n تغييراً</numerusform>
            <numerusform>%n تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth knowing: accepted all the same</source>
        <translation>للعلم: مقبول مع ذلك</translation>
    </message>
    <message>
        <source>This is the form that is in use now.</source>
        <translation>هذا هو النموذج المستعمل الآن.</translation>
    </message>
    <message>
        <source>There is nothing to change.</source>
        <translation>لا شيء للتغيير.</translation>
    </message>
    <message>
        <source>This form can be used.</source>
        <translation>يمكن استعمال هذا النموذج.</translation>
    </message>
    <message>
        <source>It is new here: say first where it belongs.</source>
        <translation>هو جديد هنا: حدّد أولاً مكانه.</translation>
    </message>
    <message>
        <source>It was used here before: all is as it was said then.</source>
        <translation>سبق استعماله هنا: كل شيء كما حُدّد حينها.</translation>
    </message>
    <message>
        <source>This form can be used in place of “{name}”.</source>
        <translation>يمكن استعمال هذا النموذج بدلاً من «{name}».</translation>
    </message>
    <message>
        <source>Entries that are there already keep the version they were written with.</source>
        <translation>تحتفظ المُدخلات الموجودة بالنسخة التي كُتبت بها.</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Version {number}</source>
        <translation>النسخة {number}</translation>
    </message>
    <message>
        <source>Version {number}, signed</source>
        <translation>النسخة {number}، موقّعة</translation>
    </message>
    <message>
        <source>First version</source>
        <translation>النسخة الأولى</translation>
    </message>
    <message>
        <source>Makes one version of two.</source>
        <translation>تجمع نسختين في واحدة.</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>مقارنة مع: {version}</translation>
    </message>
    <message>
        <source>The text did not change.</source>
        <translation>لم يتغير النص.</translation>
    </message>
</context>
<context>
    <name>ViewerBar</name>
    <message>
        <source>Back to the case</source>
        <translation>العودة إلى الملف</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>تصغير (−)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>تكبير (+)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ملاءمة</translation>
    </message>
    <message>
        <source>Show all of it (0)</source>
        <translation>عرضها كاملة (0)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}%</translation>
    </message>
    <message>
        <source>Page {number} of {count}</source>
        <translation>الصفحة {number} من {count}</translation>
    </message>
</context>
<context>
    <name>WeekView</name>
    <message>
        <source>Free</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Welcome to Consigne</source>
        <translation>مرحباً بك في Consigne</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Create a case file</source>
        <translation>إنشاء خزنة</translation>
    </message>
    <message>
        <source>A new encrypted folder for your team, on this computer</source>
        <translation>مجلد مشفّر جديد لفريقك، على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Open one that exists</source>
        <translation>فتح خزنة موجودة</translation>
    </message>
    <message>
        <source>From a drive, or from another folder of this computer</source>
        <translation>من قرص، أو من مجلد آخر على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Try it with invented people</source>
        <translation>التجربة مع أشخاص متخيَّلين</translation>
    </message>
    <message>
        <source>A training file, to learn with: nothing in it is real</source>
        <translation>خزنة تدريب للتعلّم: لا شيء فيها حقيقي</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation>البدء بـ</translation>
    </message>
    <message>
        <source>Case notes that only the right people can read, on this computer only.</source>
        <translation>ملاحظات متابعة لا يقرؤها إلا من يحق له ذلك، على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>فتح خزنة</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Protected case notes, on this laptop only</source>
        <translation>ملاحظات متابعة محمية، على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Step {number} of {count}</source>
        <translation>الخطوة {number} من {count}</translation>
    </message>
    <message>
        <source>Creating, a few seconds…</source>
        <translation>جارٍ الإنشاء، بضع ثوانٍ…</translation>
    </message>
</context>
<context>
    <name>WordsStep</name>
    <message>
        <source>Recovery words</source>
        <translation>كلمات الاسترداد</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>لقد كتبتها</translation>
    </message>
    <message>
        <source>One sheet</source>
        <translation>ورقة واحدة</translation>
    </message>
    <message>
        <source>Three sheets, two suffice</source>
        <translation>ثلاث ورقات، تكفي اثنتان</translation>
    </message>
    <message>
        <source>Sheet 1</source>
        <translation>الورقة 1</translation>
    </message>
    <message>
        <source>Sheet 2</source>
        <translation>الورقة 2</translation>
    </message>
    <message>
        <source>Sheet 3</source>
        <translation>الورقة 3</translation>
    </message>
    <message>
        <source>They open everything, without any phrase. By hand, on paper, out of sight: no photograph, no file. Keep them away from this computer.</source>
        <translation>إنها تفتح كل شيء دون أي عبارة. بخط اليد، على الورق، بعيداً عن الأنظار: لا صورة ولا مستند. احفظها بعيداً عن هذا الحاسوب.</translation>
    </message>
    <message>
        <source>If a phrase is forgotten or a colleague leaves, only these words open the case file. They are shown once, and are English in every language.</source>
        <translation>إذا نُسيت عبارة أو غادر زميل، فلا يفتح الخزنة إلا هذه الكلمات. تظهر مرة واحدة، وهي بالإنجليزية في كل اللغات.</translation>
    </message>
</context>
<context>
    <name>WorkPlaces</name>
    <message>
        <source>You have no contact yet.</source>
        <translation>ليس لديك جهات اتصال بعد.</translation>
    </message>
    <message>
        <source>Exchange contact cards with the person you write to.</source>
        <translation>تبادل بطاقات الاتصال مع من تراسله.</translation>
    </message>
    <message>
        <source>Add a contact</source>
        <translation>إضافة جهة اتصال</translation>
    </message>
</context>
<context>
    <name>_Legend</name>
    <message>
        <source>goes</source>
        <translation>يُرسل</translation>
    </message>
    <message>
        <source>you do not hold it</source>
        <translation>ليس لديك</translation>
    </message>
    <message>
        <source>withheld, with the reason</source>
        <translation>محجوب، مع السبب</translation>
    </message>
</context>
<context>
    <name>_Month</name>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
</context>
<context>
    <name>_Side</name>
    <message numerus="yes">
        <source>%n bundle(s)</source>
        <translation>
            <numerusform>لا حزم</numerusform>
            <numerusform>حزمة واحدة</numerusform>
            <numerusform>حزمتان</numerusform>
            <numerusform>%n حزم</numerusform>
            <numerusform>%n حزمة</numerusform>
            <numerusform>%n حزمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>New entry</source>
        <translation>مُدخل جديد</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>ملف جديد</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>حفظ هذه النسخة</translation>
    </message>
    <message>
        <source>Hand over cases…</source>
        <translation>تسليم ملفات…</translation>
    </message>
    <message>
        <source>Bring a spreadsheet…</source>
        <translation>استيراد جدول…</translation>
    </message>
    <message>
        <source>Write a list to a spreadsheet…</source>
        <translation>تصدير قائمة إلى جدول…</translation>
    </message>
    <message>
        <source>Forms…</source>
        <translation>النماذج…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>إعادة التنفيذ</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Lock and quit</source>
        <translation>القفل والخروج</translation>
    </message>
    <message>
        <source>Search people, codes, notes</source>
        <translation>البحث عن شخص أو رمز أو ملاحظة</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>الانتقال إلى اليوم</translation>
    </message>
    <message>
        <source>Go to Cases</source>
        <translation>الانتقال إلى الملفات</translation>
    </message>
    <message>
        <source>Go to Agenda</source>
        <translation>الانتقال إلى الأجندة</translation>
    </message>
    <message>
        <source>Go to Handover</source>
        <translation>الانتقال إلى التسليم</translation>
    </message>
    <message>
        <source>Go to Team</source>
        <translation>الانتقال إلى الفريق</translation>
    </message>
    <message>
        <source>Go to Settings</source>
        <translation>الانتقال إلى الإعدادات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
    <message>
        <source>Help and shortcuts</source>
        <translation>المساعدة والاختصارات</translation>
    </message>
    <message>
        <source>Open the menu</source>
        <translation>فتح القائمة</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الخزنة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>A deadline of another profession</source>
        <translation>أجل لمهنة أخرى</translation>
    </message>
</context>
<context>
    <name>entry</name>
    <message>
        <source>Signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>نسختان</translation>
    </message>
    <message>
        <source>{author}, {moment}</source>
        <translation>{author}، {moment}</translation>
    </message>
    <message>
        <source>somebody unknown here</source>
        <translation>شخص غير معروف هنا</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>{question}: {answer}</source>
        <translation>{question}: {answer}</translation>
    </message>
    <message>
        <source>{question}:</source>
        <translation>{question}:</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>Your role does not allow this.</source>
        <translation>دورك لا يسمح بهذا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a colleague whose role does.</source>
        <translation>لم يتغير شيء. اطلب ذلك من زميل يسمح له دوره.</translation>
    </message>
    <message>
        <source>This entry is signed and is not edited any more.</source>
        <translation>هذا المُدخل موقّع ولا يُعدَّل بعد الآن.</translation>
    </message>
    <message>
        <source>Add an addendum: it stands beside the entry.</source>
        <translation>أضف تكملة: تظهر إلى جانب المُدخل.</translation>
    </message>
    <message>
        <source>There is nothing to save yet.</source>
        <translation>لا شيء للحفظ بعد.</translation>
    </message>
    <message>
        <source>Write a title or a few words.</source>
        <translation>اكتب عنواناً أو بضع كلمات.</translation>
    </message>
    <message>
        <source>Something has to be corrected first.</source>
        <translation>هناك ما يجب تصحيحه أولاً.</translation>
    </message>
    <message>
        <source>Nothing is lost. Look at the fields marked red.</source>
        <translation>لم يضِع شيء. انظر إلى الخانات المعلَّمة بالأحمر.</translation>
    </message>
    <message>
        <source>Two versions of this wait for somebody to choose.</source>
        <translation>نسختان تنتظران أن يختار أحد بينهما.</translation>
    </message>
    <message>
        <source>Nothing was changed. Open it and make one version of both.</source>
        <translation>لم يتغير شيء. افتح المُدخل وادمج النسختين.</translation>
    </message>
    <message>
        <source>This is done with a reason only.</source>
        <translation>لا يتم هذا إلا مع ذكر السبب.</translation>
    </message>
    <message>
        <source>Write it in a few words: three at the least.</source>
        <translation>اكتبه في بضع كلمات: ثلاث على الأقل.</translation>
    </message>
    <message>
        <source>The person has not agreed to this: “{item}”.</source>
        <translation>لم يوافق الشخص على هذا: «{item}».</translation>
    </message>
    <message>
        <source>Nothing was sent. Ask the person, then record the consent.</source>
        <translation>لم يُرسل شيء. اسأل الشخص، ثم سجّل الموافقة.</translation>
    </message>
    <message>
        <source>This referral cannot take that step now.</source>
        <translation>لا يمكن لهذه الإحالة أن تخطو هذه الخطوة الآن.</translation>
    </message>
    <message>
        <source>Nothing was changed. A colleague may have moved it: look at it again.</source>
        <translation>لم يتغير شيء. ربما غيّر زميل حالتها: انظر إليها من جديد.</translation>
    </message>
    <message>
        <source>Nobody here could open it in “{compartment}”.</source>
        <translation>لا أحد هنا يمكنه فتحه في «{compartment}».</translation>
    </message>
    <message>
        <source>Nothing was shared. Choose others, or add an account first.</source>
        <translation>لم تتم مشاركة شيء. اختر غيرهم، أو أضف حساباً أولاً.</translation>
    </message>
    <message>
        <source>A deadline still runs in this case: {days}.</source>
        <translation>ما زال في هذا الملف أجل سارٍ: {days}.</translation>
    </message>
    <message>
        <source>Nothing is lost, but it cannot be closed before. Ask who follows it.</source>
        <translation>لم يضِع شيء، لكن لا يمكن إغلاقه قبل ذلك. اسأل من يتابعه.</translation>
    </message>
    <message>
        <source>Something stays open in this case.</source>
        <translation>بقي شيء مفتوح في هذا الملف.</translation>
    </message>
    <message>
        <source>Tick what you have seen, then close it.</source>
        <translation>ضع علامة على ما رأيته، ثم أغلقه.</translation>
    </message>
    <message>
        <source>This form is not known here.</source>
        <translation>هذا النموذج غير معروف هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask who looks after forms.</source>
        <translation>لم يتغير شيء. اسأل من يدير النماذج.</translation>
    </message>
    <message>
        <source>The program keeps this form&apos;s name for itself.</source>
        <translation>اسم هذا النموذج محجوز للبرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give the form another name.</source>
        <translation>لم يتغير شيء. أعطِ النموذج اسماً آخر.</translation>
    </message>
    <message>
        <source>This version no longer asks what the program has to know.</source>
        <translation>لم تعد هذه النسخة تسأل عمّا يحتاجه البرنامج.</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the questions back, then load it again.</source>
        <translation>لم يتغير شيء. أعد الأسئلة، ثم حمّله من جديد.</translation>
    </message>
    <message>
        <source>Files are read by everybody who holds the key.</source>
        <translation>يقرأ المستندات كل من لديه المفتاح.</translation>
    </message>
    <message>
        <source>Leave the files out, or do not keep this entry to named people.</source>
        <translation>استبعد المستندات، أو لا تقصر هذا المُدخل على أشخاص محددين.</translation>
    </message>
    <message>
        <source>This file cannot be read as a table.</source>
        <translation>لا يمكن قراءة هذا المستند كجدول.</translation>
    </message>
    <message>
        <source>Nothing was taken from it. Save it as .xlsx or .csv and choose it again.</source>
        <translation>لم يؤخذ منه شيء. احفظه بصيغة .xlsx أو .csv واختره من جديد.</translation>
    </message>
    <message>
        <source>This file is not a form that can be used here.</source>
        <translation>هذا المستند ليس نموذجاً يمكن استعماله هنا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the rows in the spreadsheet and load it again.</source>
        <translation>لم يتغير شيء. صحّح الصفوف في الجدول وحمّله من جديد.</translation>
    </message>
    <message>
        <source>Somebody of this name has an account already.</source>
        <translation>يوجد حساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Add a second name, or an initial.</source>
        <translation>أضف اسماً ثانياً أو حرفاً أول.</translation>
    </message>
    <message>
        <source>This phrase is too easy to guess.</source>
        <translation>هذه العبارة يسهل تخمينها.</translation>
    </message>
    <message>
        <source>Use six words drawn at random.</source>
        <translation>استعمل ست كلمات عشوائية.</translation>
    </message>
    <message>
        <source>This file is not a whole contact card.</source>
        <translation>هذا المستند ليس بطاقة اتصال كاملة.</translation>
    </message>
    <message>
        <source>Nothing was added. Ask for the card again.</source>
        <translation>لم يُضف شيء. اطلب البطاقة مجدداً.</translation>
    </message>
    <message>
        <source>This is your own contact card.</source>
        <translation>هذه بطاقة الاتصال الخاصة بك.</translation>
    </message>
    <message>
        <source>Choose the card of the person you write to.</source>
        <translation>اختر بطاقة الشخص الذي تراسله.</translation>
    </message>
    <message>
        <source>No case is chosen.</source>
        <translation>لم يُختَر أي ملف.</translation>
    </message>
    <message>
        <source>Choose at least one case to hand over.</source>
        <translation>اختر ملفاً واحداً على الأقل لتسليمه.</translation>
    </message>
    <message>
        <source>The sender is not among your contacts.</source>
        <translation>المرسل ليس بين جهات اتصالك.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Add the sender&apos;s card first, then open it again.</source>
        <translation>لم يُضف شيء. أضف بطاقة المرسل أولاً، ثم افتح الحزمة من جديد.</translation>
    </message>
    <message>
        <source>This bundle names another recipient.</source>
        <translation>هذه الحزمة موجهة إلى مستلم آخر.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender.</source>
        <translation>لم يُضف شيء. أبلغ المرسل.</translation>
    </message>
    <message>
        <source>This bundle was not signed by the person it names.</source>
        <translation>هذه الحزمة لم يوقّعها من تذكر اسمه.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender, by voice, to send again.</source>
        <translation>لم يُضف شيء. اطلب من المرسل صوتياً أن يرسل من جديد.</translation>
    </message>
    <message>
        <source>This bundle was to be opened before {on}.</source>
        <translation>كان يجب فتح هذه الحزمة قبل {on}.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender for a new one.</source>
        <translation>لم يُضف شيء. اطلب من المرسل حزمة جديدة.</translation>
    </message>
    <message>
        <source>Invented people and real ones are never mixed.</source>
        <translation>لا يختلط أبداً أشخاص متخيَّلون بأشخاص حقيقيين.</translation>
    </message>
    <message>
        <source>Nothing was taken in. What comes from a training file opens in one only.</source>
        <translation>لم يُضف شيء. ما يأتي من خزنة تدريب لا يُفتح إلا في خزنة تدريب.</translation>
    </message>
    <message>
        <source>What this bundle says it holds is not inside.</source>
        <translation>ما تعلنه هذه الحزمة ليس بداخلها.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender to redo it.</source>
        <translation>لم يُضف شيء. اطلب من المرسل إعدادها من جديد.</translation>
    </message>
    <message>
        <source>This case file is older than the one this computer knew.</source>
        <translation>هذه الخزنة أقدم من التي كان هذا الحاسوب يعرفها.</translation>
    </message>
    <message>
        <source>A backup may have been put back, or somebody exchanged the folder. Ask before you open it.</source>
        <translation>ربما أُعيدت نسخة احتياطية، أو استبدل أحدهم المجلد. اسأل قبل أن تفتحها.</translation>
    </message>
    <message>
        <source>The case file could not do this.</source>
        <translation>لم تتمكن الخزنة من فعل ذلك.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again.</source>
        <translation>لم يضِع شيء مما حُفظ. حاول مجدداً.</translation>
    </message>
    <message>
        <source>The disk or the computer refused.</source>
        <translation>رفض القرص أو الحاسوب ذلك.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. Try again in a moment.</source>
        <translation>لم يضِع شيء مما حُفظ. حاول مجدداً بعد لحظة.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was lost.</source>
        <translation>القرص ممتلئ: لم يضِع شيء.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>أفرغ بعض المساحة، ثم حاول مجدداً.</translation>
    </message>
    <message>
        <source>This folder or file cannot be written.</source>
        <translation>لا يمكن الكتابة في هذا المكان.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another place, or ask for access.</source>
        <translation>لم يتغير شيء. اختر مكاناً آخر، أو اطلب الإذن.</translation>
    </message>
    <message>
        <source>There is no case file here.</source>
        <translation>لا خزنة هنا.</translation>
    </message>
    <message>
        <source>Plug in the drive it is on, or choose another folder.</source>
        <translation>صِل القرص الذي هي عليه، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>This case file is open in another window of Consigne.</source>
        <translation>هذه الخزنة مفتوحة في نافذة أخرى من Consigne.</translation>
    </message>
    <message>
        <source>Lock it there, then unlock it here.</source>
        <translation>اقفلها هناك، ثم افتح قفلها هنا.</translation>
    </message>
    <message>
        <source>This name and phrase do not open the case file.</source>
        <translation>هذا الاسم وهذه العبارة لا يفتحان الخزنة.</translation>
    </message>
    <message>
        <source>Look at both again: capitals, accents and spaces count in the phrase.</source>
        <translation>تحقق من كليهما: الأحرف الكبيرة والحركات والمسافات مهمة في العبارة.</translation>
    </message>
    <message>
        <source>This computer has no safe password store we can rely on, or it does not answer.</source>
        <translation>لا يوجد في هذا الحاسوب مخزن كلمات سر موثوق، أو أنه لا يستجيب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Log in to the computer again, then retry.</source>
        <translation>لم يتغير شيء. سجّل الدخول إلى الحاسوب من جديد، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The case file is not as Consigne wrote it, and stays closed.</source>
        <translation>الخزنة ليست كما كتبها Consigne، لذلك تبقى مغلقة.</translation>
    </message>
    <message>
        <source>Do not delete it. Keep a copy, and open your last backup.</source>
        <translation>لا تحذفها. احتفظ بنسخة منها، وافتح آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This case file was written by a newer version of Consigne.</source>
        <translation>كُتبت هذه الخزنة بإصدار أحدث من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Consigne here.</source>
        <translation>لم يتغير شيء. حدّث Consigne هنا.</translation>
    </message>
    <message>
        <source>This case file is not locked the way Consigne does it.</source>
        <translation>هذه الخزنة ليست مقفلة كما يقفلها Consigne.</translation>
    </message>
    <message>
        <source>It was not opened. It may have been altered: use a backup.</source>
        <translation>لم تُفتح. ربما جرى العبث بها: استعمل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>These are not the recovery words of this case file.</source>
        <translation>ليست هذه كلمات استرداد هذه الخزنة.</translation>
    </message>
    <message>
        <source>Look at the order and the spelling of each word again.</source>
        <translation>تحقق من ترتيب الكلمات وكتابة كل منها.</translation>
    </message>
    <message>
        <source>There is something in this folder already.</source>
        <translation>يوجد شيء في هذا المجلد.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another place.</source>
        <translation>لم يُمسّ. اختر مكاناً آخر.</translation>
    </message>
    <message>
        <source>Your account does not hold the key for this.</source>
        <translation>ليس لدى حسابك مفتاح لهذا.</translation>
    </message>
    <message>
        <source>A colleague who holds it can give it to you.</source>
        <translation>يمكن لزميل لديه المفتاح أن يعطيك إياه.</translation>
    </message>
    <message>
        <source>This file is larger than 64 MB.</source>
        <translation>هذا المستند أكبر من 64 ميغابايت.</translation>
    </message>
    <message>
        <source>It was not attached. Attach a smaller copy.</source>
        <translation>لم يُرفق. أرفق نسخة أصغر.</translation>
    </message>
    <message>
        <source>This account exists already.</source>
        <translation>هذا الحساب موجود.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose another name.</source>
        <translation>لم يتغير شيء. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>This bundle cannot be used.</source>
        <translation>لا يمكن استعمال هذه الحزمة.</translation>
    </message>
    <message>
        <source>This file is not a Consigne bundle.</source>
        <translation>هذا المستند ليس حزمة من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Choose another file.</source>
        <translation>لم يُضف شيء. اختر حزمة أخرى.</translation>
    </message>
    <message>
        <source>This bundle was made by a newer version of Consigne.</source>
        <translation>أُعدّت هذه الحزمة بإصدار أحدث من Consigne.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Update Consigne here.</source>
        <translation>لم يُضف شيء. حدّث Consigne هنا.</translation>
    </message>
    <message>
        <source>This bundle is closed to you: it has other keys.</source>
        <translation>هذه الحزمة مغلقة أمامك: لها مفاتيح أخرى.</translation>
    </message>
    <message>
        <source>Send your contact card to who made it.</source>
        <translation>أرسل بطاقة اتصالك إلى من أعدّها.</translation>
    </message>
    <message>
        <source>The end of this bundle is missing.</source>
        <translation>نهاية هذه الحزمة ناقصة.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Wait until it is copied, or copy it again.</source>
        <translation>لم يُضف شيء. انتظر انتهاء النسخ، أو انسخها من جديد.</translation>
    </message>
    <message>
        <source>This bundle was altered or damaged on its way.</source>
        <translation>تغيّرت هذه الحزمة أو تلفت في الطريق.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for it again.</source>
        <translation>لم يُضف شيء. اطلبها من جديد.</translation>
    </message>
    <message>
        <source>This bundle holds something that Consigne never writes.</source>
        <translation>في هذه الحزمة شيء لا يكتبه Consigne أبداً.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Tell the sender, by voice, before all else.</source>
        <translation>لم يُضف شيء. قبل كل شيء، أبلغ المرسل صوتياً.</translation>
    </message>
    <message>
        <source>This bundle is larger than is accepted.</source>
        <translation>هذه الحزمة أكبر من الحجم المقبول.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask for fewer cases.</source>
        <translation>لم يُضف شيء. اطلب ملفات أقل.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>يوجد مستند بهذا الاسم.</translation>
    </message>
    <message>
        <source>It was not touched. Choose another name.</source>
        <translation>لم يُمسّ. اختر اسماً آخر.</translation>
    </message>
    <message>
        <source>The computer could not read or write this file.</source>
        <translation>لم يتمكن الحاسوب من قراءة هذا المستند أو كتابته.</translation>
    </message>
    <message>
        <source>Nothing was changed. Look whether it is there.</source>
        <translation>لم يتغير شيء. تحقق من وجوده.</translation>
    </message>
</context>
<context>
    <name>extract</name>
    <message>
        <source>Extract of: {form}, {day} ({profession}). Shared by {author} on {shared}: {why}.</source>
        <translation>مقتطف من: {form}، {day} ({profession}). شاركه {author} في {shared}: {why}.</translation>
    </message>
    <message>
        <source>Shared on {day} with {names}, by {author}: {why}.</source>
        <translation>شاركه {author} في {day} مع {names}: {why}.</translation>
    </message>
</context>
<context>
    <name>faults</name>
    <message>
        <source>An unexpected fault: the case file was locked.</source>
        <translation>خطأ غير متوقع: قُفلت الخزنة.</translation>
    </message>
    <message>
        <source>Nothing that was saved is lost. If it happens again, tell us this code: {code}.</source>
        <translation>لم يضِع شيء مما حُفظ. إذا تكرر ذلك، أخبرنا بهذا الرمز: {code}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>File</source>
        <translation>مستند</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Which name, which phrase?</source>
        <translation>أي اسم، وأي عبارة؟</translation>
    </message>
    <message>
        <source>The name your colleagues gave your account, and your own passphrase. Consigne never says which of the two is wrong, so that nobody can find out who works here.</source>
        <translation>الاسم الذي أعطاه زملاؤك لحسابك، وعبارة مرورك. لا يقول Consigne أبداً أيهما خطأ، كي لا يعرف أحد من يعمل هنا.</translation>
    </message>
    <message>
        <source>You forgot the phrase</source>
        <translation>نسيت العبارة</translation>
    </message>
    <message>
        <source>Nobody can look it up. With the recovery words, kept in an envelope outside this computer, you make a new account for yourself.</source>
        <translation>لا يمكن لأحد استعادتها. بكلمات الاسترداد المحفوظة في مظروف خارج هذا الحاسوب تنشئ لنفسك حساباً جديداً.</translation>
    </message>
    <message>
        <source>Trying it out</source>
        <translation>للتجربة</translation>
    </message>
    <message>
        <source>A training file holds invented people only. Its names and phrases are shown, and what comes from it opens in a training file only.</source>
        <translation>في خزنة التدريب أشخاص متخيَّلون فقط. أسماؤها وعباراتها ظاهرة، وما يأتي منها لا يُفتح إلا في خزنة تدريب.</translation>
    </message>
    <message>
        <source>Your text is safe while you write</source>
        <translation>نصك في أمان وأنت تكتب</translation>
    </message>
    <message>
        <source>What you type is kept as an encrypted draft within two seconds. Save makes a version that colleagues see; earlier versions stay. Sign makes it final: after that, add an addendum.</source>
        <translation>ما تكتبه يُحفظ مسودةً مشفّرة خلال ثانيتين. الحفظ يُنشئ نسخة يراها الزملاء، وتبقى النسخ السابقة. والتوقيع يجعلها نهائية: بعد ذلك أضف تكملة.</translation>
    </message>
    <message>
        <source>A form without the mouse</source>
        <translation>نموذج دون فأرة</translation>
    </message>
    <message>
        <source>Tab goes from question to question, arrows choose, Ctrl+Page Down turns to the next part. In a table of rows, Insert adds one, Return opens it, Delete takes it away. Ctrl+Z takes anything back.</source>
        <translation>ينتقل Tab من سؤال إلى آخر، وتختار الأسهم، وينتقل Ctrl+Page Down إلى الجزء التالي. في جدول الصفوف يضيف Insert صفاً، ويفتحه Enter، ويزيله Delete. ويتراجع Ctrl+Z عن أي تغيير.</translation>
    </message>
    <message>
        <source>The lock</source>
        <translation>القفل</translation>
    </message>
    <message>
        <source>Consigne locks by itself when nobody touches it. Locking ends the program, so that nothing stays in memory; once you unlock again you are back at the same place, with your draft.</source>
        <translation>يُقفل Consigne من تلقاء نفسه عندما لا يلمسه أحد. القفل ينهي البرنامج كي لا يبقى شيء في الذاكرة، وعند فتح القفل تعود إلى المكان نفسه مع مسودتك.</translation>
    </message>
    <message>
        <source>What you cannot read</source>
        <translation>ما لا يمكنك قراءته</translation>
    </message>
    <message>
        <source>Each profession has its own keys. Entries you cannot read are counted, so that you know to ask a colleague; their words are not on your screen, and your account cannot open them.</source>
        <translation>لكل مهنة مفاتيحها. المُدخلات التي لا يمكنك قراءتها تُحصى لتعرف أن تسأل زميلاً؛ كلماتها ليست على شاشتك، ولا يمكن لحسابك فتحها.</translation>
    </message>
    <message>
        <source>Handing over</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>A bundle is readable only by the person you choose. Compare the digits of a contact card by voice before you trust it.</source>
        <translation>لا يقرأ الحزمة إلا الشخص الذي تختاره. قارن أرقام بطاقة الاتصال بالصوت قبل أن تثق بها.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>limits</name>
    <message>
        <source>A computer that somebody else controls while the case file is open.</source>
        <translation>حاسوب يتحكم به شخص آخر والخزنة مفتوحة.</translation>
    </message>
    <message>
        <source>What a colleague has already read, copied or printed.</source>
        <translation>ما سبق أن قرأه زميل أو نسخه أو طبعه.</translation>
    </message>
    <message>
        <source>Being made to unlock: whatever your account opens can be seen. Hand over before you travel.</source>
        <translation>إجبارك على فتح القفل: يُرى عندئذ كل ما يفتحه حسابك. سلّم ملفاتك قبل السفر.</translation>
    </message>
    <message>
        <source>Old traces on a memory chip, to somebody who has an old copy and the phrase of that time.</source>
        <translation>آثار قديمة على شريحة ذاكرة، لمن لديه نسخة قديمة وعبارة ذلك الوقت.</translation>
    </message>
    <message>
        <source>That Consigne is installed here: this can be seen.</source>
        <translation>كون Consigne مثبتاً هنا: هذا ظاهر.</translation>
    </message>
    <message>
        <source>Who carries a bundle to whom.</source>
        <translation>من يحمل حزمة، وإلى من.</translation>
    </message>
    <message>
        <source>What is not protected</source>
        <translation>ما ليس محمياً</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} و{last}</translation>
    </message>
    <message>
        <source>{some} or {last}</source>
        <translation>{some} أو {last}</translation>
    </message>
    <message>
        <source>{some} nor {last}</source>
        <translation>{some} ولا {last}</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>purposes</name>
    <message>
        <source>follow-up</source>
        <translation>المتابعة</translation>
    </message>
    <message>
        <source>legal work</source>
        <translation>العمل القانوني</translation>
    </message>
    <message>
        <source>coordination</source>
        <translation>التنسيق</translation>
    </message>
    <message>
        <source>transfer of care</source>
        <translation>نقل الرعاية</translation>
    </message>
    <message>
        <source>another purpose</source>
        <translation>غرض آخر</translation>
    </message>
    <message>
        <source>not your role</source>
        <translation>خارج دورك</translation>
    </message>
    <message>
        <source>they hold no key</source>
        <translation>لا مفتاح لديه</translation>
    </message>
</context>
</TS>
