<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AgendaTemplates</name>
    <message>
        <source>Back to the program&apos;s items…</source>
        <translation>استعد بنود البرنامج…</translation>
    </message>
    <message>
        <source>Items, in their order</source>
        <translation>البنود بترتيبها</translation>
    </message>
    <message>
        <source>Add an item…</source>
        <translation>أضف بندًا…</translation>
    </message>
    <message>
        <source>Change it…</source>
        <translation>عدّله…</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>احذفه</translation>
    </message>
    <message>
        <source>One place up (Alt+↑)</source>
        <translation>إلى أعلى (Alt+↑)</translation>
    </message>
    <message>
        <source>One place down (Alt+↓)</source>
        <translation>إلى أسفل (Alt+↓)</translation>
    </message>
    <message>
        <source>Needs two thirds of all members (Article 55)</source>
        <translation>يحتاج ثلثي كل الأعضاء (المادة 55)</translation>
    </message>
    <message>
        <source>Put them back</source>
        <translation>أعدها إلى القالب</translation>
    </message>
    <message>
        <source>A meeting that is planned from now on begins with these items; earlier minutes, open tasks and postponed items are offered besides.</source>
        <translation>يبدأ بهذه البنود كل اجتماع يُخطَّط له بعد الآن. أما المحاضر السابقة والتكليفات المفتوحة والبنود المؤجلة فتُعرض معها وحدها.</translation>
    </message>
    <message>
        <source>move, or drag</source>
        <translation>نقل، أو بالسحب</translation>
    </message>
    <message>
        <source>change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>take off</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Kind of meeting</source>
        <translation>نوع الاجتماع</translation>
    </message>
    <message>
        <source>The office&apos;s own</source>
        <translation>بنود مكتبكم</translation>
    </message>
    <message>
        <source>As the program has it</source>
        <translation>كما في البرنامج</translation>
    </message>
    <message>
        <source>Of what the law leaves to the assembly (Article 51) is missing: %1</source>
        <translation>ينقص مما جعله القانون للجمعية العمومية (المادة 51): %1</translation>
    </message>
    <message>
        <source>Article %1</source>
        <translation>المادة %1</translation>
    </message>
    <message>
        <source>The item is moved</source>
        <translation>نُقل البند</translation>
    </message>
    <message>
        <source>The item is added</source>
        <translation>أُضيف البند</translation>
    </message>
    <message>
        <source>The item is changed</source>
        <translation>عُدّل البند</translation>
    </message>
    <message>
        <source>The item is taken off</source>
        <translation>حُذف البند</translation>
    </message>
    <message>
        <source>The items are added</source>
        <translation>أُضيفت البنود</translation>
    </message>
    <message>
        <source>Begin «%1» with the program&apos;s items again?</source>
        <translation>أتعيد «%1» إلى بنود البرنامج؟</translation>
    </message>
    <message>
        <source>The office&apos;s own items of this kind are given up; Ctrl+Z brings them back.</source>
        <translation>تُترك بنود مكتبكم لهذا النوع، ويعيدها Ctrl+Z.</translation>
    </message>
    <message>
        <source>Take the program&apos;s items</source>
        <translation>خذ بنود البرنامج</translation>
    </message>
    <message>
        <source>The program&apos;s items are back</source>
        <translation>عادت بنود البرنامج</translation>
    </message>
</context>
<context>
    <name>CalendarSettings</name>
    <message>
        <source>When a month was announced earlier or later than the Umm al-Qura calendar has it, say by how many days. Papers that are printed keep their dates.</source>
        <translation>إذا أُعلن الشهر قبل تقويم أم القرى أو بعده فقل بكم يوم. ما طُبع من أوراق تبقى تواريخه.</translation>
    </message>
    <message>
        <source>Hijri months</source>
        <translation>الأشهر الهجرية</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>Restore those of the law</source>
        <translation>استعادة عطل القانون</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>العطل الرسمية</translation>
    </message>
    <message>
        <source>Name of the holiday</source>
        <translation>اسم العطلة</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>هجري</translation>
    </message>
    <message>
        <source>Gregorian</source>
        <translation>ميلادي</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>كم يومًا</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>أضف</translation>
    </message>
    <message>
        <source>day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Take away %1</source>
        <translation>احذف %1</translation>
    </message>
</context>
<context>
    <name>CooperativeFields</name>
    <message>
        <source>rials</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>Several are parted by a comma.</source>
        <translation>يُفصل بين الأرقام بفاصلة.</translation>
    </message>
    <message>
        <source>Date of registration</source>
        <translation>تاريخ الإشهار</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>الجهة المشرفة</translation>
    </message>
    <message>
        <source>Area of work</source>
        <translation>نطاق النشاط</translation>
    </message>
    <message>
        <source>First line of the letterhead</source>
        <translation>السطر الأول في رأس الورقة</translation>
    </message>
    <message>
        <source>Second line</source>
        <translation>السطر الثاني</translation>
    </message>
    <message>
        <source>Third line</source>
        <translation>السطر الثالث</translation>
    </message>
    <message>
        <source>What the board is called here</source>
        <translation>اسم المجلس عندكم</translation>
    </message>
</context>
<context>
    <name>HijriMonths</name>
    <message>
        <source>The year before</source>
        <translation>السنة السابقة</translation>
    </message>
    <message>
        <source>The year after</source>
        <translation>السنة التالية</translation>
    </message>
    <message>
        <source>begins %1</source>
        <translation>يبدأ %1</translation>
    </message>
    <message>
        <source>2 days earlier</source>
        <translation>قبله بيومين</translation>
    </message>
    <message>
        <source>1 day earlier</source>
        <translation>قبله بيوم</translation>
    </message>
    <message>
        <source>as in the calendar</source>
        <translation>كما في التقويم</translation>
    </message>
    <message>
        <source>1 day later</source>
        <translation>بعده بيوم</translation>
    </message>
    <message>
        <source>2 days later</source>
        <translation>بعده بيومين</translation>
    </message>
    <message>
        <source>Days off: %1</source>
        <translation>عطلة: %1</translation>
    </message>
    <message>
        <source>So moved, the month has %1. Look at the month before and after it.</source>
        <translation>صار الشهر بهذا %1. راجع الشهر الذي قبله والذي بعده.</translation>
    </message>
</context>
<context>
    <name>LetterheadSketch</name>
    <message>
        <source>No.: ............</source>
        <translation>الرقم: ............</translation>
    </message>
    <message>
        <source>Date: ............</source>
        <translation>التاريخ: ............</translation>
    </message>
    <message>
        <source>Enclosed: ........</source>
        <translation>المرفقات: ........</translation>
    </message>
    <message>
        <source>So your letters begin</source>
        <translation>هكذا تظهر أعلى خطاباتكم</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>The cooperative&apos;s logo</source>
        <translation>شعار الجمعية</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختر صورة…</translation>
    </message>
    <message>
        <source>Your own logo only</source>
        <translation>شعار جمعيتكم فقط</translation>
    </message>
    <message>
        <source>Choose the logo</source>
        <translation>اختر الشعار</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>you changed it</source>
        <translation>غيّرته</translation>
    </message>
    <message>
        <source>The law: %1</source>
        <translation>القانون: %1</translation>
    </message>
    <message>
        <source>no text</source>
        <translation>لا نص</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SettingsDraft</name>
    <message>
        <source>Take it up</source>
        <translation>استعده</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلَّ عنه</translation>
    </message>
    <message>
        <source>Changes of the settings were not saved. They were kept %1.</source>
        <translation>ما غيّرته في الإعدادات لم يُحفظ. حُفظت مسودته %1.</translation>
    </message>
</context>
<context>
    <name>SettingsHistory</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Changes of the settings</source>
        <translation>تغييرات الإعدادات</translation>
    </message>
    <message>
        <source>Whoever changes a rule, a figure or a day off stands here by name.</source>
        <translation>كل من غيّر قاعدة أو رقمًا أو عطلة يظهر هنا باسمه.</translation>
    </message>
    <message>
        <source>Nothing changed yet</source>
        <translation>لم يتغير شيء بعد</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>عطلة</translation>
    </message>
    <message>
        <source>The office was begun</source>
        <translation>أُنشئ المكتب</translation>
    </message>
    <message>
        <source>Weekend</source>
        <translation>العطلة الأسبوعية</translation>
    </message>
    <message>
        <source>Digits on papers</source>
        <translation>الأرقام في الأوراق</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>ترتيب التاريخين</translation>
    </message>
    <message>
        <source>as the law has it</source>
        <translation>كما في القانون</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>The law&apos;s figures are the defaults; what you change is noted with your name.</source>
        <translation>الأصل ما في القانون، وما تغيّره يُسجَّل باسمك.</translation>
    </message>
    <message>
        <source>Groups of settings</source>
        <translation>مجموعات الإعدادات</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Letterhead and logo</source>
        <translation>رأس الأوراق والشعار</translation>
    </message>
    <message>
        <source>Share value and organs</source>
        <translation>قيمة السهم والهيئات</translation>
    </message>
    <message>
        <source>Agendas</source>
        <translation>جداول الأعمال</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Calendar and holidays</source>
        <translation>التقويم والعطل</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>A new share value counts for new shares only; what is in the ledger stays (Article 133/5).</source>
        <translation>قيمة السهم الجديدة تسري على الأسهم الجديدة فقط، وما في السجل يبقى كما هو (المادة 133/5).</translation>
    </message>
    <message>
        <source>With the members of today</source>
        <translation>بأعضاء اليوم</translation>
    </message>
    <message>
        <source>Hijri first</source>
        <translation>الهجري أولًا</translation>
    </message>
    <message>
        <source>Gregorian first</source>
        <translation>الميلادي أولًا</translation>
    </message>
    <message>
        <source>Digits on papers</source>
        <translation>الأرقام في الأوراق</translation>
    </message>
    <message>
        <source>Order of the dates</source>
        <translation>ترتيب التاريخين</translation>
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
        <source>As this computer</source>
        <translation>كنظام الحاسوب</translation>
    </message>
    <message>
        <source>It stands beside every change you make.</source>
        <translation>يظهر بجانب كل تغيير تجريه.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Name of this desk</source>
        <translation>اسم هذا المكتب</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>The law and your statute</source>
        <translation>القانون ونظامكم الداخلي</translation>
    </message>
    <message>
        <source>Each rule shows what the law says and its article. Change it only where your statute or the ministry says otherwise; «Restore» brings it back.</source>
        <translation>أمام كل قاعدة ما يقوله القانون ومادته. لا تغيّرها إلا إن قال نظامكم الداخلي أو الوزارة غير ذلك، و«استعادة» تعيدها.</translation>
    </message>
    <message>
        <source>Leave the settings without saving?</source>
        <translation>أتترك الإعدادات دون حفظ؟</translation>
    </message>
    <message>
        <source>What you changed here will be as it was.</source>
        <translation>سيعود ما غيّرته هنا إلى ما كان.</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>اترك دون حفظ</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>ابقَ هنا</translation>
    </message>
    <message>
        <source>This figure cannot be.</source>
        <translation>هذا الرقم لا يصح. صحّحه أو استعد رقم القانون.</translation>
    </message>
    <message>
        <source>The settings are saved</source>
        <translation>حُفظت الإعدادات</translation>
    </message>
    <message>
        <source>With the members of today: %1</source>
        <translation>بأعضاء اليوم: %1</translation>
    </message>
</context>
<context>
    <name>WizardPage</name>
    <message>
        <source>Coopdesk</source>
        <translation>كوب ديسك</translation>
    </message>
    <message>
        <source>The desk of a cooperative&apos;s secretariat</source>
        <translation>سكرتارية الجمعية التعاونية</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>The cooperative</source>
        <translation>الجمعية</translation>
    </message>
    <message>
        <source>Shares and rules</source>
        <translation>الأسهم والقواعد</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Everything you write here can be changed later in the settings.</source>
        <translation>كل ما تكتبه هنا يمكن تغييره لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>A new office</source>
        <translation>مكتب جديد</translation>
    </message>
    <message>
        <source>Name your cooperative and begin with an empty register.</source>
        <translation>سمِّ جمعيتكم وابدأ بسجل فارغ.</translation>
    </message>
    <message>
        <source>Bring my register from Excel</source>
        <translation>أحضر سجلي من إكسل</translation>
    </message>
    <message>
        <source>Name your cooperative, then the members come in from your workbook.</source>
        <translation>سمِّ جمعيتكم، ثم يدخل الأعضاء من ملفك.</translation>
    </message>
    <message>
        <source>Try with a made-up cooperative</source>
        <translation>جرّب بجمعية متخيلة</translation>
    </message>
    <message>
        <source>400 people who do not exist, to look around and to practise.</source>
        <translation>أربعمئة شخص لا وجود لهم، للتجول والتدرب.</translation>
    </message>
    <message>
        <source>From a backup</source>
        <translation>من نسخة احتياطية</translation>
    </message>
    <message>
        <source>Take up the work of another computer.</source>
        <translation>أكمل عمل حاسوب آخر.</translation>
    </message>
    <message>
        <source>Every paper with shares needs it (Article 68).</source>
        <translation>تحتاجها كل ورقة فيها أسهم (المادة 68).</translation>
    </message>
    <message>
        <source>Paid once and not returned (Article 67).</source>
        <translation>يُدفع مرة واحدة ولا يُرد (المادة 67).</translation>
    </message>
    <message>
        <source>What this means for the assembly, with %1 for example</source>
        <translation>ما يعنيه ذلك للجمعية العمومية (مثال: %1)</translation>
    </message>
    <message>
        <source>So says Law 39 of 1998. Where your statute differs, change it in the settings.</source>
        <translation>هذه أحكام القانون 39 لسنة 1998. إن كان نظامكم الداخلي يقول غيرها فغيّرها من الإعدادات.</translation>
    </message>
    <message>
        <source>Bring in from Excel</source>
        <translation>استيراد من إكسل</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>أضف أول عضو</translation>
    </message>
    <message>
        <source>Look at the settings</source>
        <translation>راجع الإعدادات</translation>
    </message>
    <message>
        <source>The office is ready.</source>
        <translation>المكتب جاهز.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>مرحبًا</translation>
    </message>
    <message>
        <source>How do you want to begin?</source>
        <translation>كيف تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Your cooperative</source>
        <translation>جمعيتكم</translation>
    </message>
    <message>
        <source>Only the name is needed. The rest stands on your papers and can wait.</source>
        <translation>المطلوب هو الاسم وحده. الباقي يظهر في رأس الأوراق، ويمكن تركه الآن.</translation>
    </message>
    <message>
        <source>The law leaves these to your statute. Leave empty what you do not know.</source>
        <translation>تركها القانون لنظامكم الداخلي. اترك ما لا تعرفه فارغًا.</translation>
    </message>
    <message>
        <source>What would you like to do next?</source>
        <translation>ماذا تريد أن تفعل الآن؟</translation>
    </message>
    <message>
        <source>Begin the office</source>
        <translation>ابدأ العمل</translation>
    </message>
    <message>
        <source>To today&apos;s page</source>
        <translation>إلى مهام اليوم</translation>
    </message>
    <message>
        <source>The first steps</source>
        <translation>الخطوات الأولى</translation>
    </message>
    <message>
        <source>Only the name is needed. All else can be written later in the settings.</source>
        <translation>المطلوب هو الاسم وحده، والباقي يُكتب لاحقًا من الإعدادات.</translation>
    </message>
    <message>
        <source>Making up a cooperative…</source>
        <translation>تجهيز جمعية متخيلة…</translation>
    </message>
    <message>
        <source>Stopping leaves the office empty.</source>
        <translation>الإيقاف يترك المكتب فارغًا.</translation>
    </message>
    <message>
        <source>Taken up: what was written %1</source>
        <translation>استُعيد ما كُتب %1</translation>
    </message>
</context>
</TS>
