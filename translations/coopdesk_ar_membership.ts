<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n application(s) by one decision?</source>
        <translation>
            <numerusform>لا طلبات للقبول</numerusform>
            <numerusform>قبول طلب واحد بقرار واحد؟</numerusform>
            <numerusform>قبول طلبين بقرار واحد؟</numerusform>
            <numerusform>قبول %n طلبات بقرار واحد؟</numerusform>
            <numerusform>قبول %n طلبًا بقرار واحد؟</numerusform>
            <numerusform>قبول %n طلب بقرار واحد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1?</source>
        <translation>قبول %1؟</translation>
    </message>
    <message>
        <source>A member under the next number, with the shares asked for.</source>
        <translation>يصبح عضوًا بالرقم التالي، وتُقيد له الأسهم المطلوبة.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>Accept %n applicant(s)</source>
        <translation>
            <numerusform>قبول</numerusform>
            <numerusform>قبول</numerusform>
            <numerusform>قبول الاثنين</numerusform>
            <numerusform>قبول %n متقدمين</numerusform>
            <numerusform>قبول %n متقدمًا</numerusform>
            <numerusform>قبول %n متقدم</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>As in the minutes of the board, for example 15/2026</source>
        <translation>كما في محضر المجلس، مثل 15/2026</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>تاريخ القرار</translation>
    </message>
</context>
<context>
    <name>ApplicationActs</name>
    <message>
        <source>Refused: %1</source>
        <translation>رُفض الطلب: %1</translation>
    </message>
    <message>
        <source>Waits for a decision again: %1</source>
        <translation>عاد ينتظر البت: %1</translation>
    </message>
    <message>
        <source>Noted: application %1</source>
        <translation>سُجّل: الطلب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new member(s) in the register</source>
        <translation>
            <numerusform>لم يُقبل أحد</numerusform>
            <numerusform>عضو جديد في السجل</numerusform>
            <numerusform>عضوان جديدان في السجل</numerusform>
            <numerusform>%Ln أعضاء جدد في السجل</numerusform>
            <numerusform>%Ln عضوًا جديدًا في السجل</numerusform>
            <numerusform>%Ln عضو جديد في السجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept %1 by silence?</source>
        <translation>قبول %1 بمضي المدة؟</translation>
    </message>
    <message>
        <source>The board did not answer by %1, which the law takes for a yes (Article 22). The membership begins on the day after, under the next number.</source>
        <translation>لم يبتّ المجلس حتى %1، والسكوت قبول (المادة 22). تبدأ العضوية من اليوم التالي بالرقم التالي.</translation>
    </message>
    <message>
        <source>Accept by silence</source>
        <translation>قبول بمضي المدة</translation>
    </message>
</context>
<context>
    <name>ApplicationFields</name>
    <message>
        <source>rials</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>A fixed interest in the area: Article 21/7</source>
        <translation>مصلحة ثابتة في المنطقة: المادة 21</translation>
    </message>
    <message>
        <source>Handed in on</source>
        <translation>تاريخ التقديم</translation>
    </message>
    <message>
        <source>Shares asked for</source>
        <translation>الأسهم المطلوبة</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Entry fee</source>
        <translation>رسم الانتساب</translation>
    </message>
    <message>
        <source>Receipt voucher no.</source>
        <translation>رقم سند القبض</translation>
    </message>
    <message>
        <source>Aqil or member who knows the applicant</source>
        <translation>عاقل الحارة أو عضو يعرّف به</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>استلمه</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>أكملها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلّص منها</translation>
    </message>
    <message>
        <source>More data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>all optional</source>
        <translation>كلها اختيارية</translation>
    </message>
    <message>
        <source>The applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>The request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Photo and papers</source>
        <translation>الصورة والأوراق</translation>
    </message>
    <message>
        <source>Register an application</source>
        <translation>قيد طلب انتساب</translation>
    </message>
    <message>
        <source>The number is given at saving; the board has its time from that day.</source>
        <translation>يُعطى الرقم عند الحفظ، ومن تاريخ التقديم تبدأ مهلة المجلس.</translation>
    </message>
    <message>
        <source>Application no. %1 · to be decided by %2</source>
        <translation>طلب رقم %1 · آخر موعد للبت %2</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>What you typed here was not saved. It was kept %1.</source>
        <translation>ما كتبته هنا لم يُحفظ. بقيت مسودته منذ %1.</translation>
    </message>
    <message>
        <source>An application on paper</source>
        <translation>طلب على الورق</translation>
    </message>
    <message>
        <source>Copy the form as it was handed in; the board&apos;s time runs from that day (Article 22). Only name and day are required: the rest is warned of.</source>
        <translation>انقل الاستمارة كما قُدمت؛ مهلة المجلس تبدأ من ذلك اليوم (المادة 22). المطلوب الاسم والتاريخ فقط، وما نقص يُنبَّه إليه.</translation>
    </message>
    <message>
        <source>Somebody stands at the desk?</source>
        <translation>هل صاحب الطلب أمامك؟</translation>
    </message>
    <message>
        <source>The counter leads through the same step by step, with the photo and the slip.</source>
        <translation>«استقبال طلب انتساب» يمر بالبيانات نفسها خطوة خطوة، مع الصورة وقسيمة الاستلام.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Application no. %1 is registered; to be decided by %2</source>
        <translation>قُيّد الطلب رقم %1؛ آخر موعد للبت %2</translation>
    </message>
    <message>
        <source>Application no. %1 is corrected; to be decided by %2</source>
        <translation>عُدّل الطلب رقم %1؛ آخر موعد للبت %2</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>الخروج دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed since opening the form will be thrown away.</source>
        <translation>سيضيع ما كتبته منذ فتح الاستمارة.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>ApplicationPanel</name>
    <message>
        <source>The chosen application</source>
        <translation>الطلب المحدد</translation>
    </message>
    <message>
        <source>Choose an application to see here where it stands and what comes next.</source>
        <translation>اختر طلبًا لترى هنا أين وصل وما التالي.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>محددة في القائمة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>قيد البت</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n by one decision</source>
        <translation>
            <numerusform>قبول بقرار واحد</numerusform>
            <numerusform>قبول واحد بقرار</numerusform>
            <numerusform>قبول اثنين بقرار واحد</numerusform>
            <numerusform>قبول %n بقرار واحد</numerusform>
            <numerusform>قبول %n بقرار واحد</numerusform>
            <numerusform>قبول %n بقرار واحد</numerusform>
        </translation>
    </message>
    <message>
        <source>Print their forms</source>
        <translation>طباعة استماراتها</translation>
    </message>
    <message>
        <source>Application no. %1</source>
        <translation>طلب رقم %1</translation>
    </message>
    <message>
        <source>The board did not answer in time: by law that is a yes (Article 22).</source>
        <translation>لم يبتّ المجلس في المهلة، والسكوت قبول (المادة 22).</translation>
    </message>
    <message>
        <source>Without an answer by %1 it counts as accepted (Article 22).</source>
        <translation>إن لم يُبتّ فيه حتى %1 عُد مقبولًا (المادة 22).</translation>
    </message>
    <message>
        <source>The applicant is to be told: from then runs the time to go to court.</source>
        <translation>لم يُبلَّغ بعد: من يوم الإبلاغ تبدأ مهلة التظلم إلى القضاء (المادة 22).</translation>
    </message>
    <message>
        <source>To court until %1 (Article 22).</source>
        <translation>له التظلم إلى القضاء حتى %1 (المادة 22).</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>موقّع</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>لم يوقّع بعد</translation>
    </message>
    <message>
        <source>Entry fee</source>
        <translation>رسم الانتساب</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>سند القبض</translation>
    </message>
    <message>
        <source>Known by</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>قُدّم الطلب</translation>
    </message>
    <message>
        <source>received by %1</source>
        <translation>استلمه %1</translation>
    </message>
    <message>
        <source>Last day to decide</source>
        <translation>آخر موعد للبت</translation>
    </message>
    <message>
        <source>Article 22</source>
        <translation>المادة 22</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>أُبلغ مقدم الطلب</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>قرار %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>تعديل…</translation>
    </message>
    <message>
        <source>The applicant takes it back…</source>
        <translation>سحبه مقدمه…</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>إلغاؤه…</translation>
    </message>
    <message>
        <source>Let it wait for a decision again…</source>
        <translation>إعادته للبت…</translation>
    </message>
    <message>
        <source>Form and slip</source>
        <translation>الاستمارة والقسيمة</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>الإشعار</translation>
    </message>
    <message>
        <source>Accepted by silence</source>
        <translation>قبول بمضي المدة</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض</translation>
    </message>
    <message>
        <source>Open her page</source>
        <translation>افتح صفحتها</translation>
    </message>
    <message>
        <source>Open his page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Was told…</source>
        <translation>أُبلغ…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ApplicationsColumns</name>
    <message>
        <source>by %1 · Art. 22</source>
        <translation>حتى %1 · م 22</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>قرار %1</translation>
    </message>
    <message>
        <source>Number and day</source>
        <translation>الرقم والتاريخ</translation>
    </message>
    <message>
        <source>Applicant</source>
        <translation>مقدم الطلب</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>الإبلاغ</translation>
    </message>
</context>
<context>
    <name>ApplicationsEmpty</name>
    <message>
        <source>Receive an application</source>
        <translation>استقبال طلب انتساب</translation>
    </message>
    <message>
        <source>From a paper form</source>
        <translation>قيد طلب ورقي</translation>
    </message>
    <message>
        <source>Print an empty form</source>
        <translation>طباعة استمارة فارغة</translation>
    </message>
    <message>
        <source>No applications yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Receive the first one at the desk: data, photo, papers, shares and the pledge, in about two minutes.</source>
        <translation>استقبل أول طلب: البيانات والصورة والأوراق والأسهم والإقرار، في نحو دقيقتين.</translation>
    </message>
    <message>
        <source>The board answers within two months; its silence is a yes (Article 22).</source>
        <translation>يبتّ المجلس خلال شهرين، والسكوت بعدهما قبول (المادة 22).</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>No application is like that</source>
        <translation>لا طلب بهذه الصفة</translation>
    </message>
    <message>
        <source>None matches what is typed together with what is chosen. Try a part of the name, the number or a phone.</source>
        <translation>لا طلب يوافق ما كُتب مع ما اختير. جرّب جزءًا من الاسم أو الرقم أو الهاتف.</translation>
    </message>
</context>
<context>
    <name>ApplicationsPage</name>
    <message>
        <source>Receive an application</source>
        <translation>استقبال طلب انتساب</translation>
    </message>
    <message>
        <source>From a paper form</source>
        <translation>قيد طلب ورقي</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>طلبات الانتساب</translation>
    </message>
    <message>
        <source>The applications shown</source>
        <translation>الطلبات المعروضة</translation>
    </message>
    <message>
        <source>The board&apos;s time</source>
        <translation>مهلة المجلس</translation>
    </message>
    <message>
        <source>The board answers within the time set in the settings (by law two months); its silence after that is a yes (Article 22). Each line says how many days are left.</source>
        <translation>يبتّ المجلس خلال المهلة المحددة في الإعدادات (شهران في القانون)، والسكوت بعدها قبول (المادة 22). في كل سطر كم بقي من الأيام.</translation>
    </message>
    <message>
        <source>Deciding</source>
        <translation>البت</translation>
    </message>
    <message>
        <source>Choose an application and accept or refuse it beside the list. Several chosen with Ctrl are accepted by one decision. A refusal needs its reason; the applicant has a month to go to court from the day of being told.</source>
        <translation>اختر طلبًا ثم اقبله أو ارفضه من اللوحة بجانب القائمة. وما يُحدد معًا بمفتاح Ctrl يُقبل بقرار واحد. الرفض لا يكون إلا بسبب، ولمقدم الطلب شهر من إبلاغه ليتظلم إلى القضاء.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter goes to what can be done, F2 edits one that waits, Ctrl+P prints the forms chosen, Ctrl+N receives somebody at the desk.</source>
        <translation>Enter ينقلك إلى ما يمكن عمله، F2 يعدّل طلبًا قيد البت، Ctrl+P يطبع الاستمارات المحددة، Ctrl+N يستقبل طلبًا جديدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s) in all</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting for the board</source>
        <translation>
            <numerusform>لا شيء قيد البت</numerusform>
            <numerusform>واحد قيد البت</numerusform>
            <numerusform>اثنان قيد البت</numerusform>
            <numerusform>%Ln قيد البت</numerusform>
            <numerusform>%Ln قيد البت</numerusform>
            <numerusform>%Ln قيد البت</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApplicationsTools</name>
    <message>
        <source>Name, application number, card or phone</source>
        <translation>الاسم أو رقم الطلب أو البطاقة أو الهاتف</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>قريب</translation>
    </message>
    <message>
        <source>Time over</source>
        <translation>تجاوز المهلة</translation>
    </message>
    <message>
        <source>what next</source>
        <translation>ما التالي</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message numerus="yes">
        <source>%Ln application(s)</source>
        <translation>
            <numerusform>لا طلبات</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares asked for</source>
        <translation>الأسهم المطلوبة</translation>
    </message>
    <message numerus="yes">
        <source>Chosen: %Ln</source>
        <translation>
            <numerusform>محدد: %Ln</numerusform>
            <numerusform>محدد: واحد</numerusform>
            <numerusform>محدد: اثنان</numerusform>
            <numerusform>محدد: %Ln</numerusform>
            <numerusform>محدد: %Ln</numerusform>
            <numerusform>محدد: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AssemblyList</name>
    <message>
        <source>Tick all</source>
        <translation>علّم الكل</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>أزل العلامات</translation>
    </message>
    <message>
        <source>Print the list</source>
        <translation>طباعة الكشف</translation>
    </message>
    <message>
        <source>The assembly ratified them…</source>
        <translation>صادقت الجمعية…</translation>
    </message>
    <message>
        <source>Admissions and exits that wait for the assembly</source>
        <translation>القبول والخروج بانتظار مصادقة الجمعية العمومية</translation>
    </message>
    <message>
        <source>Nothing waits for the assembly</source>
        <translation>لا شيء ينتظر الجمعية العمومية</translation>
    </message>
    <message>
        <source>Admissions and exits that took effect by the day above are all ratified (Article 51-h).</source>
        <translation>كل قبول أو خروج سرى حتى التاريخ أعلاه صودق عليه (المادة 51-ح).</translation>
    </message>
    <message>
        <source>That took effect until</source>
        <translation>ما سرى حتى</translation>
    </message>
    <message>
        <source>tick</source>
        <translation>علّم</translation>
    </message>
    <message>
        <source>Admissions</source>
        <translation>القبول</translation>
    </message>
    <message>
        <source>Exits</source>
        <translation>الخروج</translation>
    </message>
    <message numerus="yes">
        <source>Ticked: %Ln</source>
        <translation>
            <numerusform>لا شيء معلّم</numerusform>
            <numerusform>معلّم: واحد</numerusform>
            <numerusform>معلّم: اثنان</numerusform>
            <numerusform>معلّم: %Ln</numerusform>
            <numerusform>معلّم: %Ln</numerusform>
            <numerusform>معلّم: %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CameraDialog</name>
    <message>
        <source>Take the photo</source>
        <translation>التقاط الصورة</translation>
    </message>
    <message>
        <source>The camera is starting…</source>
        <translation>الكاميرا تبدأ العمل…</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Take it</source>
        <translation>التقط</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>CounterFrame</name>
    <message>
        <source>Begin anew</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Receive an application</source>
        <translation>استقبال طلب انتساب</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Shares and fee</source>
        <translation>الأسهم والرسم</translation>
    </message>
    <message>
        <source>Pledge</source>
        <translation>الإقرار</translation>
    </message>
    <message>
        <source>Registering</source>
        <translation>القيد</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>حتى الآن</translation>
    </message>
    <message>
        <source>Taken up where it was left (%1)</source>
        <translation>أُكمل من حيث توقف (%1)</translation>
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
        <source>As on the card. The register is searched for the same person meanwhile.</source>
        <translation>كما في البطاقة. ونبحث في السجل أثناء الكتابة عن الشخص نفسه.</translation>
    </message>
    <message>
        <source>For the card and the sheet.</source>
        <translation>لبطاقة العضوية واستمارة البيانات.</translation>
    </message>
    <message>
        <source>Copies for the file; what is missing can follow.</source>
        <translation>صور للملف، وما نقص يُستكمل لاحقًا.</translation>
    </message>
    <message>
        <source>At least one share (Article 21); the fee is paid once.</source>
        <translation>سهم واحد على الأقل (المادة 21)، والرسم يُدفع مرة واحدة.</translation>
    </message>
    <message>
        <source>What the law asks every member to declare (Article 21).</source>
        <translation>ما يطلب القانون أن يقر به كل عضو (المادة 21).</translation>
    </message>
    <message>
        <source>Look once more, then choose how it ends.</source>
        <translation>ألقِ نظرة أخيرة، ثم اختر كيف ينتهي الطلب.</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>مثال: %1</translation>
    </message>
</context>
<context>
    <name>CounterPage</name>
    <message>
        <source>Somebody at the desk</source>
        <translation>مقدم الطلب أمامك</translation>
    </message>
    <message>
        <source>Enter goes from field to field and on to the next step, Ctrl+Enter to the next step at once, Ctrl+PgUp a step back. Only the name is required.</source>
        <translation>Enter ينقلك من حقل إلى حقل ثم إلى الخطوة التالية، وCtrl+Enter إلى الخطوة التالية فورًا، وCtrl+PgUp خطوة إلى الوراء. المطلوب الاسم وحده.</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>A picture that comes into the watched folder is taken by itself: connect the camera or phone, or let the camera program save there. Ctrl+V pastes one.</source>
        <translation>كل صورة تصل إلى المجلد المراقَب تؤخذ وحدها: صل الكاميرا أو الهاتف، أو اجعل برنامج الكاميرا يحفظ فيه. وCtrl+V يلصق صورة.</translation>
    </message>
    <message>
        <source>Two endings</source>
        <translation>نهايتان</translation>
    </message>
    <message>
        <source>The application waits for the board, with a receipt slip; or, where the board has decided already, the person is a member at once.</source>
        <translation>إما أن ينتظر الطلب قرار المجلس ويُسلَّم صاحبه قسيمة استلام، أو يُقبل عضوًا فورًا إن كان المجلس قد قرر.</translation>
    </message>
    <message>
        <source>Register it</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>Accept the member</source>
        <translation>قبول العضو</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Taken from the folder: %1</source>
        <translation>أُخذت من المجلد: %1</translation>
    </message>
    <message>
        <source>Begin with somebody else?</source>
        <translation>البدء بشخص آخر؟</translation>
    </message>
    <message>
        <source>What was typed for this person will be thrown away.</source>
        <translation>سيضيع ما كُتب لهذا الشخص.</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلّص منه</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>متابعة الكتابة</translation>
    </message>
</context>
<context>
    <name>CounterWork</name>
    <message numerus="yes">
        <source>%Ln paper(s)</source>
        <translation>
            <numerusform>لا أوراق</numerusform>
            <numerusform>ورقة واحدة</numerusform>
            <numerusform>ورقتان</numerusform>
            <numerusform>%Ln أوراق</numerusform>
            <numerusform>%Ln ورقة</numerusform>
            <numerusform>%Ln ورقة</numerusform>
        </translation>
    </message>
    <message>
        <source>missing: %1</source>
        <translation>ينقص: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا توجد بعد</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
</context>
<context>
    <name>DayWords</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>انتهت المهلة اليوم</numerusform>
            <numerusform>انتهت منذ يوم</numerusform>
            <numerusform>انتهت منذ يومين</numerusform>
            <numerusform>انتهت منذ %n أيام</numerusform>
            <numerusform>انتهت منذ %n يومًا</numerusform>
            <numerusform>انتهت منذ %n يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>آخر يوم</numerusform>
            <numerusform>بقي يوم</numerusform>
            <numerusform>بقي يومان</numerusform>
            <numerusform>بقي %n أيام</numerusform>
            <numerusform>بقي %n يومًا</numerusform>
            <numerusform>بقي %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>the last day</source>
        <translation>آخر يوم</translation>
    </message>
</context>
<context>
    <name>DoneView</name>
    <message>
        <source>Print form and slip</source>
        <translation>طباعة الاستمارة والقسيمة</translation>
    </message>
    <message>
        <source>The next person</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Open the application</source>
        <translation>افتح الطلب</translation>
    </message>
    <message>
        <source>Open her page</source>
        <translation>افتح صفحتها</translation>
    </message>
    <message>
        <source>Open his page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Membership card</source>
        <translation>بطاقة العضوية</translation>
    </message>
    <message>
        <source>Share certificate</source>
        <translation>شهادة الأسهم</translation>
    </message>
    <message>
        <source>Notice of acceptance</source>
        <translation>إشعار القبول</translation>
    </message>
    <message>
        <source>Application no. %1 is registered</source>
        <translation>قُيّد الطلب رقم %1</translation>
    </message>
    <message>
        <source>%1 · the board decides by %2; its silence is a yes (Article 22). Hand over the slip.</source>
        <translation>%1 · يبتّ المجلس حتى %2، والسكوت قبول (المادة 22). سلّم صاحب الطلب القسيمة.</translation>
    </message>
    <message>
        <source>%1 · application no. %2, decision %3 · %4</source>
        <translation>%1 · طلب رقم %2، قرار %3 · %4</translation>
    </message>
</context>
<context>
    <name>EndStep</name>
    <message>
        <source>Register the application</source>
        <translation>قيد الطلب</translation>
    </message>
    <message>
        <source>It gets its number and waits for the board.</source>
        <translation>يأخذ رقمه وينتظر قرار المجلس.</translation>
    </message>
    <message>
        <source>Accept at once</source>
        <translation>قبول فوري</translation>
    </message>
    <message>
        <source>The board has decided already: a member under the next number.</source>
        <translation>قرر المجلس من قبل: عضو بالرقم التالي.</translation>
    </message>
    <message>
        <source>Number of the board&apos;s decision</source>
        <translation>رقم قرار المجلس</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) for the board to know</source>
        <translation>
            <numerusform>%n أمر يعرفها المجلس</numerusform>
            <numerusform>أمر يعرفه المجلس</numerusform>
            <numerusform>أمران يعرفهما المجلس</numerusform>
            <numerusform>%n أمور يعرفها المجلس</numerusform>
            <numerusform>%n أمرًا يعرفها المجلس</numerusform>
            <numerusform>%n أمر يعرفها المجلس</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExitActs</name>
    <message>
        <source>Settlement %1 is paid</source>
        <translation>صُرفت التصفية %1</translation>
    </message>
    <message>
        <source>Settlement %1 is void</source>
        <translation>أُلغيت التصفية %1</translation>
    </message>
    <message>
        <source>Settlement %1 is written</source>
        <translation>كُتبت التصفية %1</translation>
    </message>
</context>
<context>
    <name>ExitPanel</name>
    <message>
        <source>The chosen exit</source>
        <translation>الخروج المحدد</translation>
    </message>
    <message>
        <source>Choose somebody who left to see here what is due and what comes next.</source>
        <translation>اختر من القائمة لترى هنا ما المستحق وما التالي.</translation>
    </message>
    <message>
        <source>Not before %1: the capital stays whole until the year is over (Article 24).</source>
        <translation>لا تُصرف قبل %1: لا ينقص رأس المال في سنته المالية (المادة 24).</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %n أيام</numerusform>
            <numerusform>بعد %n يومًا</numerusform>
            <numerusform>بعد %n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>An heir may take the place (Article 25), or the heirs are paid.</source>
        <translation>يحل أحد الورثة محله (المادة 25)، أو تُصرف حقوقه للورثة.</translation>
    </message>
    <message>
        <source>The value of the shares is to be settled (Article 24).</source>
        <translation>لم تُصفَّ قيمة أسهمه بعد (المادة 24).</translation>
    </message>
    <message>
        <source>waits for the assembly</source>
        <translation>ينتظر الجمعية العمومية</translation>
    </message>
    <message>
        <source>How</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ الخروج</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>التفصيل</translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>Shares now</source>
        <translation>الأسهم الآن</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Profits</source>
        <translation>الأرباح</translation>
    </message>
    <message>
        <source>Dues</source>
        <translation>المستحق عليه</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>يستحق في</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>صُرفت في</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>سند الصرف</translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>Note the payment…</source>
        <translation>تسجيل الصرف…</translation>
    </message>
    <message>
        <source>Heirs and successor</source>
        <translation>الورثة ومن يحل محله</translation>
    </message>
    <message>
        <source>Leaving paper</source>
        <translation>ورقة الخروج</translation>
    </message>
    <message>
        <source>Open her page</source>
        <translation>افتح صفحتها</translation>
    </message>
    <message>
        <source>Open his page</source>
        <translation>افتح صفحته</translation>
    </message>
    <message>
        <source>Void the settlement…</source>
        <translation>إلغاء التصفية…</translation>
    </message>
    <message>
        <source>Take the payment back…</source>
        <translation>التراجع عن الصرف…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>ExitsColumns</name>
    <message>
        <source>To be settled</source>
        <translation>للتصفية</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>للصرف</translation>
    </message>
    <message>
        <source>Not due yet</source>
        <translation>لم يحن</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>صُرفت</translation>
    </message>
    <message>
        <source>Nothing to pay</source>
        <translation>لا شيء يُصرف</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>قرار %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>من %1</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>تنتظر</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>تاريخ الخروج</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>التصفية</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>The assembly</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>معلّم</translation>
    </message>
    <message>
        <source>not</source>
        <translation>غير معلّم</translation>
    </message>
    <message>
        <source>Ratify</source>
        <translation>المصادقة</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>الواقعة</translation>
    </message>
    <message>
        <source>Took effect on</source>
        <translation>سرت في</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ExitsPage</name>
    <message>
        <source>Print the register of exits</source>
        <translation>طباعة سجل زوال العضوية</translation>
    </message>
    <message>
        <source>Exits and settlements</source>
        <translation>الخروج والتصفيات</translation>
    </message>
    <message>
        <source>Those who left</source>
        <translation>من خرجوا</translation>
    </message>
    <message>
        <source>For the general assembly</source>
        <translation>للجمعية العمومية</translation>
    </message>
    <message>
        <source>Name or membership number</source>
        <translation>الاسم أو رقم العضوية</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>إلى الأعضاء</translation>
    </message>
    <message>
        <source>Nobody has left</source>
        <translation>لم يخرج أحد</translation>
    </message>
    <message>
        <source>On a member&apos;s page «Add a step» notes a withdrawal, an expulsion, a death or a lost condition; the settlement then stands here.</source>
        <translation>من صفحة العضو «أضف واقعة» تسجل انسحابًا أو فصلًا أو وفاة أو فقد شرط، ثم تظهر تصفيته هنا.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا أحد بهذه الصفة</translation>
    </message>
    <message>
        <source>Nobody who left matches what is typed together with what is chosen.</source>
        <translation>لا أحد ممن خرجوا يوافق ما كُتب مع ما اختير.</translation>
    </message>
    <message>
        <source>What one who left receives</source>
        <translation>ما يستحقه من خرج</translation>
    </message>
    <message>
        <source>The value of the shares with profits, less what is owed. It is paid after the financial year of the leaving is over (Article 24); heirs of a deceased do not wait.</source>
        <translation>قيمة أسهمه وأرباحه بعد خصم ما عليه. تُصرف بعد نهاية السنة المالية التي خرج فيها (المادة 24)، وورثة المتوفى لا ينتظرون.</translation>
    </message>
    <message>
        <source>It ratifies admissions and exits (Article 51-h). Tick with Space, print the list for the agenda, and note the decision afterwards.</source>
        <translation>تصادق على القبول والخروج (المادة 51-ح). علّم بمفتاح المسافة، واطبع الكشف لجدول الأعمال، ثم سجّل القرار بعد الاجتماع.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter goes to what can be done, Ctrl+Tab changes the list.</source>
        <translation>Enter ينقلك إلى ما يمكن عمله، وCtrl+Tab يبدّل القائمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) not paid yet, %1 rials</source>
        <translation>
            <numerusform>لا تصفية تنتظر الصرف</numerusform>
            <numerusform>تصفية واحدة لم تُصرف بعد، %1 ريال</numerusform>
            <numerusform>تصفيتان لم تُصرفا بعد، %1 ريال</numerusform>
            <numerusform>%Ln تصفيات لم تُصرف بعد، %1 ريال</numerusform>
            <numerusform>%Ln تصفية لم تُصرف بعد، %1 ريال</numerusform>
            <numerusform>%Ln تصفية لم تُصرف بعد، %1 ريال</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>صافي التصفيات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln admission(s) and exit(s) ratified</source>
        <translation>
            <numerusform>صودق على %Ln</numerusform>
            <numerusform>صودق على واحد</numerusform>
            <numerusform>صودق على اثنين</numerusform>
            <numerusform>صودق على %Ln</numerusform>
            <numerusform>صودق على %Ln</numerusform>
            <numerusform>صودق على %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>HeirDialog</name>
    <message>
        <source>An heir of %1</source>
        <translation>وارث لـ %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Agrees in writing that another takes the place</source>
        <translation>موافق كتابةً على أن يحل غيره محل المتوفى</translation>
    </message>
    <message>
        <source>Kinship</source>
        <translation>صلة القرابة</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>الولي أو الوصي</translation>
    </message>
    <message>
        <source>Who acts for an heir who is not of age</source>
        <translation>من ينوب عن الوارث القاصر</translation>
    </message>
</context>
<context>
    <name>HeirRemove</name>
    <message>
        <source>Take %1 off the list of heirs?</source>
        <translation>حذف %1 من قائمة الورثة؟</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>حذف من القائمة</translation>
    </message>
    <message>
        <source>What was written stays in the corrections.</source>
        <translation>يبقى ما كُتب في سجل التعديلات.</translation>
    </message>
</context>
<context>
    <name>HeirsPage</name>
    <message>
        <source>Print the heirs&apos; paper</source>
        <translation>طباعة محضر الورثة</translation>
    </message>
    <message>
        <source>Add an heir</source>
        <translation>أضف وارثًا</translation>
    </message>
    <message>
        <source>What becomes of the shares</source>
        <translation>مصير الأسهم</translation>
    </message>
    <message>
        <source>An heir in the place of the deceased</source>
        <translation>وارث يحل محل المتوفى</translation>
    </message>
    <message>
        <source>One heir, or who acts for one not of age, may take the place when the others agree (Article 25): the shares go over to the heir&apos;s own number.</source>
        <translation>يحل أحد الورثة أو وليّه محل المتوفى بموافقة بقية الورثة (المادة 25)، وتنتقل الأسهم إلى رقم الوارث.</translation>
    </message>
    <message>
        <source>Or the money</source>
        <translation>أو قيمتها</translation>
    </message>
    <message>
        <source>Else the value is settled and paid to the heirs at once; they need not wait for the year&apos;s end (Article 24).</source>
        <translation>وإلا تُصفّى قيمتها وتُصرف للورثة فورًا، ولا ينتظرون نهاية السنة (المادة 24).</translation>
    </message>
    <message>
        <source>died on %1 · %2 worth %3</source>
        <translation>الوفاة في %1 · %2 بقيمة %3</translation>
    </message>
    <message>
        <source>Heirs of %1</source>
        <translation>ورثة %1</translation>
    </message>
    <message>
        <source>Add the first heir</source>
        <translation>أضف أول وارث</translation>
    </message>
    <message>
        <source>No heirs are noted yet</source>
        <translation>لم يُسجل ورثة بعد</translation>
    </message>
    <message>
        <source>Write them down as they stand in the court&apos;s list of heirs.</source>
        <translation>اكتبهم كما في حكم انحصار الورثة.</translation>
    </message>
    <message>
        <source>acts for the heir: %1</source>
        <translation>ينوب عنه: %1</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>حذف %1</translation>
    </message>
    <message>
        <source>Takes the place…</source>
        <translation>يحل محله…</translation>
    </message>
    <message>
        <source>Successor, no. %1</source>
        <translation>حل محله، رقم %1</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Not agreed yet</source>
        <translation>لم يوافق بعد</translation>
    </message>
    <message>
        <source>%1 took the place; the shares went over.</source>
        <translation>حل %1 محله وانتقلت الأسهم.</translation>
    </message>
    <message>
        <source>Open the successor&apos;s page</source>
        <translation>افتح صفحة الوارث</translation>
    </message>
    <message>
        <source>There are no shares any more.</source>
        <translation>لم تبقَ أسهم.</translation>
    </message>
    <message>
        <source>Either one heir takes the place, with the others&apos; consent (Article 25), or the value is settled and paid to the heirs at once (Article 24).</source>
        <translation>إما أن يحل أحد الورثة محله بموافقة البقية (المادة 25)، أو تُصفّى القيمة وتُصرف للورثة فورًا (المادة 24).</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>وافقوا</translation>
    </message>
    <message>
        <source>Settle with the heirs…</source>
        <translation>تصفية مع الورثة…</translation>
    </message>
    <message>
        <source>Settlement no. %1</source>
        <translation>تصفية رقم %1</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>صُرفت في</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>Note the payment…</source>
        <translation>تسجيل الصرف…</translation>
    </message>
    <message>
        <source>Print the settlement</source>
        <translation>طباعة التصفية</translation>
    </message>
    <message>
        <source>The heir is noted</source>
        <translation>سُجّل الوارث</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>عُدّل: %1</translation>
    </message>
    <message>
        <source>Taken off: %1</source>
        <translation>حُذف من القائمة: %1</translation>
    </message>
    <message>
        <source>%1 took the place</source>
        <translation>حل %1 محله</translation>
    </message>
    <message>
        <source>The settlement is written</source>
        <translation>كُتبت التصفية</translation>
    </message>
    <message>
        <source>The payment is noted</source>
        <translation>سُجّل الصرف</translation>
    </message>
</context>
<context>
    <name>PapersBox</name>
    <message>
        <source>Copy of the card</source>
        <translation>صورة البطاقة</translation>
    </message>
    <message>
        <source>The aqil&apos;s letter</source>
        <translation>تعريف عاقل الحارة</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>أوراق أخرى</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختر…</translation>
    </message>
    <message>
        <source>The newest scan</source>
        <translation>أحدث مسح</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>مرفقة</translation>
    </message>
    <message>
        <source>Not attached yet</source>
        <translation>لم تُرفق بعد</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
</context>
<context>
    <name>PapersStep</name>
    <message>
        <source>Drop files here, choose them, or take the newest scan from the folder.</source>
        <translation>أفلت الملفات هنا، أو اخترها، أو خذ أحدث مسح من المجلد.</translation>
    </message>
</context>
<context>
    <name>PayDialog</name>
    <message>
        <source>Settlement no. %1 · due since %2</source>
        <translation>تصفية رقم %1 · مستحقة من %2</translation>
    </message>
    <message>
        <source>Pay %1?</source>
        <translation>صرف %1؟</translation>
    </message>
    <message>
        <source>Note the payment</source>
        <translation>تسجيل الصرف</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Shares paid back</source>
        <translation>الأسهم المستردة</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>المستلم</translation>
    </message>
    <message>
        <source>For a deceased the heirs or who acts for them</source>
        <translation>في الوفاة: الورثة أو من ينوب عنهم</translation>
    </message>
    <message>
        <source>Payment voucher no.</source>
        <translation>رقم سند الصرف</translation>
    </message>
    <message>
        <source>Paid on</source>
        <translation>تاريخ الصرف</translation>
    </message>
    <message>
        <source>Not before %1: the financial year of the leaving is over then.</source>
        <translation>لا تُصرف قبل %1، بعد نهاية السنة المالية التي خرج فيها (المادة 24).</translation>
    </message>
</context>
<context>
    <name>PersonStep</name>
    <message>
        <source>More data</source>
        <translation>بيانات أخرى</translation>
    </message>
    <message>
        <source>all optional</source>
        <translation>كلها اختيارية</translation>
    </message>
    <message>
        <source>name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>father</source>
        <translation>الأب</translation>
    </message>
    <message>
        <source>grandfather</source>
        <translation>الجد</translation>
    </message>
    <message>
        <source>great-grandfather</source>
        <translation>جد الأب</translation>
    </message>
    <message>
        <source>surname</source>
        <translation>اللقب</translation>
    </message>
</context>
<context>
    <name>PhotoBox</name>
    <message>
        <source>From a file…</source>
        <translation>من ملف…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>The newest</source>
        <translation>أحدث صورة</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Turn the photo</source>
        <translation>تدوير الصورة</translation>
    </message>
    <message>
        <source>Take the photo away</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>No photo yet. Drop a picture here.</source>
        <translation>لا صورة بعد. أفلت صورة هنا.</translation>
    </message>
    <message>
        <source>The applicant&apos;s photo</source>
        <translation>صورة مقدم الطلب</translation>
    </message>
</context>
<context>
    <name>PhotoStep</name>
    <message>
        <source>Another folder…</source>
        <translation>مجلد آخر…</translation>
    </message>
    <message>
        <source>Open the camera program</source>
        <translation>افتح برنامج الكاميرا</translation>
    </message>
    <message>
        <source>Takes the picture here, with this computer&apos;s camera.</source>
        <translation>يلتقط الصورة هنا بكاميرا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A picture that is on this computer or a stick.</source>
        <translation>صورة على هذا الحاسوب أو على فلاش.</translation>
    </message>
    <message>
        <source>What was copied in another program: Ctrl+V.</source>
        <translation>ما نُسخ في برنامج آخر: Ctrl+V.</translation>
    </message>
    <message>
        <source>What it takes comes here by the folder above.</source>
        <translation>ما يلتقطه يصل إلى هنا عبر المجلد أعلاه.</translation>
    </message>
    <message>
        <source>Without a photo go on: it can be added later.</source>
        <translation>إن لم توجد صورة فتابع، وتُضاف لاحقًا.</translation>
    </message>
    <message>
        <source>Pictures that come into «%1» are taken by themselves.</source>
        <translation>كل صورة تصل إلى «%1» تؤخذ وحدها.</translation>
    </message>
    <message>
        <source>Choose the camera&apos;s folder once.</source>
        <translation>اختر مجلد الكاميرا مرة واحدة.</translation>
    </message>
    <message>
        <source>The folder where the camera leaves its pictures</source>
        <translation>المجلد الذي تحفظ فيه الكاميرا صورها</translation>
    </message>
</context>
<context>
    <name>PledgeBox</name>
    <message>
        <source>All were read out and declared; the printed form is signed</source>
        <translation>قُرئت كلها وأقر بها، ويوقّع على الاستمارة المطبوعة</translation>
    </message>
    <message>
        <source>The applicant declares (Article 21)</source>
        <translation>يقر مقدم الطلب بما يأتي (المادة 21)</translation>
    </message>
    <message>
        <source>He is Yemeni</source>
        <translation>أنه يمني الجنسية</translation>
    </message>
    <message>
        <source>He has completed %1 years and has full capacity</source>
        <translation>أنه أتم %1 سنة وكامل الأهلية</translation>
    </message>
    <message>
        <source>He keeps to the law, the bylaws and the decisions made here</source>
        <translation>أن يلتزم بالقانون والنظام الداخلي وقرارات الجمعية</translation>
    </message>
    <message>
        <source>He is in no other cooperative with like purposes in the area</source>
        <translation>أنه ليس عضوًا في جمعية أخرى مماثلة الأغراض في نطاق عملها</translation>
    </message>
    <message>
        <source>He has a fixed interest in the area: home, work or activity</source>
        <translation>أن له مصلحة ثابتة في المنطقة: سكنًا أو عملًا أو نشاطًا</translation>
    </message>
    <message>
        <source>She is Yemeni</source>
        <translation>أنها يمنية الجنسية</translation>
    </message>
    <message>
        <source>She has completed %1 years and has full capacity</source>
        <translation>أنها أتمت %1 سنة وكاملة الأهلية</translation>
    </message>
    <message>
        <source>She keeps to the law, the bylaws and the decisions made here</source>
        <translation>أن تلتزم بالقانون والنظام الداخلي وقرارات الجمعية</translation>
    </message>
    <message>
        <source>She is in no other cooperative with like purposes in the area</source>
        <translation>أنها ليست عضوة في جمعية أخرى مماثلة الأغراض في نطاق عملها</translation>
    </message>
    <message>
        <source>She has a fixed interest in the area: home, work or activity</source>
        <translation>أن لها مصلحة ثابتة في المنطقة: سكنًا أو عملًا أو نشاطًا</translation>
    </message>
</context>
<context>
    <name>PledgeStep</name>
    <message>
        <source>Read them out. Space on the last line ticks all five; Enter goes on.</source>
        <translation>اقرأها على مقدم الطلب. مفتاح المسافة على السطر الأخير يعلّم الخمسة، وEnter يتابع.</translation>
    </message>
</context>
<context>
    <name>RatifyDialog</name>
    <message>
        <source>%1 admissions and %2 exits, by one decision of the assembly (Art. 51-h).</source>
        <translation>القبول: %1، الخروج: %2، بقرار واحد من الجمعية العمومية (المادة 51-ح).</translation>
    </message>
    <message numerus="yes">
        <source>Did the assembly ratify %n of them?</source>
        <translation>
            <numerusform>هل صادقت الجمعية العمومية على هؤلاء الـ %n؟</numerusform>
            <numerusform>هل صادقت الجمعية العمومية عليه؟</numerusform>
            <numerusform>هل صادقت الجمعية العمومية على الاثنين؟</numerusform>
            <numerusform>هل صادقت الجمعية العمومية على هؤلاء الـ %n؟</numerusform>
            <numerusform>هل صادقت الجمعية العمومية على هؤلاء الـ %n؟</numerusform>
            <numerusform>هل صادقت الجمعية العمومية على هؤلاء الـ %n؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Ratified</source>
        <translation>صادقت</translation>
    </message>
    <message>
        <source>Date of the assembly</source>
        <translation>تاريخ الجمعية العمومية</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>As in the assembly&apos;s minutes</source>
        <translation>كما في محضر الجمعية العمومية</translation>
    </message>
</context>
<context>
    <name>RefuseDialog</name>
    <message>
        <source>Refuse the application of %1?</source>
        <translation>رفض طلب %1؟</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>رفض الطلب</translation>
    </message>
    <message numerus="yes">
        <source>The reason stands in the notice. From the day of being told the applicant has %n month(s) to go to court: Article 22.</source>
        <translation>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب %n شهر من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب شهر من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب شهران من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب %n أشهر من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب %n شهرًا من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>يُذكر السبب في الإشعار. ولمقدم الطلب %n شهر من إبلاغه ليتظلم إلى القضاء: المادة 22.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>Date of the decision</source>
        <translation>تاريخ القرار</translation>
    </message>
    <message>
        <source>Has not completed 18 years (Article 21)</source>
        <translation>لم يتم الثامنة عشرة (المادة 21)</translation>
    </message>
    <message>
        <source>Member of a like cooperative (Article 21)</source>
        <translation>عضو في جمعية مماثلة (المادة 21)</translation>
    </message>
    <message>
        <source>No fixed interest in the area (Article 21)</source>
        <translation>لا مصلحة ثابتة له في المنطقة (المادة 21)</translation>
    </message>
    <message>
        <source>Papers were not completed</source>
        <translation>لم يستكمل الأوراق</translation>
    </message>
</context>
<context>
    <name>ReopenDialog</name>
    <message>
        <source>With the number of the court&apos;s or the board&apos;s order</source>
        <translation>مع رقم حكم القضاء أو قرار المجلس</translation>
    </message>
    <message>
        <source>Let application %1 wait again?</source>
        <translation>إعادة الطلب %1 للبت؟</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>إعادته للبت</translation>
    </message>
    <message>
        <source>The answer noted before is taken back; the board has its whole time once more.</source>
        <translation>يُلغى الرد المسجل، وللمجلس مهلته كاملة من جديد.</translation>
    </message>
</context>
<context>
    <name>SettlementDialog</name>
    <message>
        <source>Settle with %1</source>
        <translation>تصفية حساب %1</translation>
    </message>
    <message>
        <source>Write the settlement</source>
        <translation>كتابة التصفية</translation>
    </message>
    <message>
        <source>%1, as paid in</source>
        <translation>%1 كما دُفعت</translation>
    </message>
    <message>
        <source>rials</source>
        <translation>ريال</translation>
    </message>
    <message>
        <source>Profits to be added</source>
        <translation>أرباح تُضاف</translation>
    </message>
    <message>
        <source>Of years that are closed</source>
        <translation>عن سنوات أُقفلت</translation>
    </message>
    <message>
        <source>Dues to be deducted</source>
        <translation>مستحقات تُخصم</translation>
    </message>
    <message>
        <source>What is owed to the cooperative</source>
        <translation>ما عليه للجمعية</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>Due at once: the heirs of a deceased do not wait (Article 24).</source>
        <translation>مستحقة فورًا: ورثة المتوفى لا ينتظرون (المادة 24).</translation>
    </message>
    <message>
        <source>Paid from %1: the capital stays whole until the financial year is over (Article 24).</source>
        <translation>تُصرف من %1: لا ينقص رأس المال قبل نهاية السنة المالية (المادة 24).</translation>
    </message>
</context>
<context>
    <name>SettlementVoid</name>
    <message>
        <source>Void settlement %1?</source>
        <translation>إلغاء التصفية %1؟</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>The number stays; the settlement can be reckoned anew.</source>
        <translation>يبقى رقمها ملغى، ويمكن حسابها من جديد.</translation>
    </message>
    <message>
        <source>Take the payment of settlement %1 back?</source>
        <translation>التراجع عن صرف التصفية %1؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>تراجع عن الصرف</translation>
    </message>
    <message>
        <source>The shares return to the ledger by a line of their own, and the settlement is void.</source>
        <translation>تعود الأسهم إلى الدفتر بقيد جديد، وتُلغى التصفية.</translation>
    </message>
</context>
<context>
    <name>SharesStep</name>
    <message>
        <source>To be paid</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Entry fee, not given back</source>
        <translation>رسم الانتساب، لا يُرد</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Add a step: %1</source>
        <translation>أضف واقعة: %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 منذ %2</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Take back: %1 of %2</source>
        <translation>عكس واقعة: %1 في %2</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>Takes effect on</source>
        <translation>تسري من</translation>
    </message>
    <message>
        <source>Date of the request</source>
        <translation>تاريخ الطلب</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Attach a paper…</source>
        <translation>أرفق ورقة…</translation>
    </message>
    <message>
        <source>Nothing can follow where the member stands now.</source>
        <translation>لا واقعة يمكن أن تلي حالته الآن.</translation>
    </message>
    <message>
        <source>Reached the board on</source>
        <translation>وصل المجلس في</translation>
    </message>
    <message>
        <source>Date on the notice</source>
        <translation>تاريخ الإشعار</translation>
    </message>
    <message>
        <source>Date of the notice</source>
        <translation>تاريخ الإشعار</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>عكس الواقعة</translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>Why the exception is made</source>
        <translation>سبب الاستثناء</translation>
    </message>
    <message>
        <source>What was wrong; both stay readable in the membership&apos;s course.</source>
        <translation>ما الخطأ؛ تبقى الواقعة وعكسها في مسيرة العضوية.</translation>
    </message>
    <message>
        <source>A decision with its reasons; the member may go to court (Article 23).</source>
        <translation>قرار مسبب، وللعضو أن يتظلم إلى القضاء (المادة 23).</translation>
    </message>
    <message>
        <source>Which condition of Article 21, or the capacity (Article 23).</source>
        <translation>أي شرط من المادة 21 فُقد، أو الأهلية (المادة 23).</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>إرفاق أوراق</translation>
    </message>
</context>
<context>
    <name>StepTies</name>
    <message>
        <source>Add a step</source>
        <translation>أضف واقعة</translation>
    </message>
    <message>
        <source>The course of the membership</source>
        <translation>مسيرة العضوية</translation>
    </message>
    <message>
        <source>«Add a step» (Ctrl+N) suspends, reinstates, notes a notice of withdrawal or how the membership ended, each with date, reason and decision. A wrong step is taken back by another; nothing is overwritten.</source>
        <translation>«أضف واقعة» (Ctrl+N) توقف العضو أو تعيده، وتسجل إشعار الانسحاب أو كيف انتهت العضوية، بتاريخها وسببها وقرارها. والواقعة الخطأ تُعكس بأخرى، ولا يُمحى شيء.</translation>
    </message>
    <message>
        <source>The last step was taken back</source>
        <translation>عُكست آخر واقعة</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>سُجّلت الواقعة: %1</translation>
    </message>
    <message>
        <source>The settlement is written</source>
        <translation>كُتبت التصفية</translation>
    </message>
    <message>
        <source>The payment is noted</source>
        <translation>سُجّل الصرف</translation>
    </message>
    <message>
        <source>An heir may take the place (Article 25), or the heirs are paid.</source>
        <translation>يحل أحد الورثة محله (المادة 25)، أو تُصرف حقوقه للورثة.</translation>
    </message>
    <message>
        <source>Heirs and successor</source>
        <translation>الورثة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln heir(s) noted</source>
        <translation>
            <numerusform>لم يُسجل ورثة بعد</numerusform>
            <numerusform>وارث واحد مسجل</numerusform>
            <numerusform>وارثان مسجلان</numerusform>
            <numerusform>%Ln ورثة مسجلون</numerusform>
            <numerusform>%Ln وارثًا مسجلًا</numerusform>
            <numerusform>%Ln وارث مسجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Settle…</source>
        <translation>تصفية…</translation>
    </message>
    <message>
        <source>The value of the shares is to be settled (Article 24).</source>
        <translation>لم تُصفَّ قيمة أسهمه بعد (المادة 24).</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Settlement %1: %2, paid on %3</source>
        <translation>تصفية %1: %2، صُرفت في %3</translation>
    </message>
    <message>
        <source>Settlement %1: %2, due from %3 (Article 24)</source>
        <translation>تصفية %1: %2، تُصرف من %3 (المادة 24)</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Note the payment…</source>
        <translation>تسجيل الصرف…</translation>
    </message>
</context>
<context>
    <name>SuccessionDialog</name>
    <message>
        <source>Does %1 take the place of %2?</source>
        <translation>هل يحل %1 محل %2؟</translation>
    </message>
    <message>
        <source>%1 go over; the other heirs must agree (Article 25).</source>
        <translation>تنتقل %1، ولا بد من موافقة بقية الورثة (المادة 25).</translation>
    </message>
    <message>
        <source>Takes the place</source>
        <translation>يحل محله</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Not agreed yet: %1</source>
        <translation>لم يوافق بعد: %1</translation>
    </message>
    <message>
        <source>A new member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Under the next number.</source>
        <translation>بالرقم التالي.</translation>
    </message>
    <message>
        <source>A member already</source>
        <translation>عضو مسجل</translation>
    </message>
    <message>
        <source>The shares go to that record.</source>
        <translation>تنتقل الأسهم إلى رقمه.</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>رقم القرار</translation>
    </message>
    <message>
        <source>Takes the place on</source>
        <translation>يحل محله في</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Does %1 take the application back?</source>
        <translation>هل سحب %1 الطلب؟</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>سُحب الطلب</translation>
    </message>
    <message>
        <source>It keeps its number; a new one can be handed in at any time.</source>
        <translation>يبقى رقمه، ويمكن تقديم طلب جديد متى شاء.</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>سُحب في</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ToldDialog</name>
    <message numerus="yes">
        <source>From this day run %n month(s) in which to go to court: Article 22.</source>
        <translation>
            <numerusform>من هذا اليوم له %n شهر ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>من هذا اليوم له شهر ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>من هذا اليوم له شهران ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>من هذا اليوم له %n أشهر ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>من هذا اليوم له %n شهرًا ليتظلم إلى القضاء: المادة 22.</numerusform>
            <numerusform>من هذا اليوم له %n شهر ليتظلم إلى القضاء: المادة 22.</numerusform>
        </translation>
    </message>
    <message>
        <source>When was %1 told?</source>
        <translation>متى أُبلغ %1؟</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>Told on</source>
        <translation>تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Noted. To court until %1 (Article 22)</source>
        <translation>سُجّل الإبلاغ. له التظلم حتى %1 (المادة 22)</translation>
    </message>
    <message>
        <source>Noted that the applicant was told</source>
        <translation>سُجّل إبلاغ مقدم الطلب</translation>
    </message>
</context>
<context>
    <name>VoidDialog</name>
    <message>
        <source>Void application %1?</source>
        <translation>إلغاء الطلب %1؟</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>إلغاء الطلب</translation>
    </message>
    <message>
        <source>The number is not given again; the application stays in the list as void.</source>
        <translation>لا يُعاد رقمه، ويبقى الطلب في القائمة ملغى.</translation>
    </message>
</context>
<context>
    <name>WhyDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
</TS>
