<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>FilesCard</name>
    <message>
        <source>Photo…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Papers…</source>
        <translation>أوراق…</translation>
    </message>
    <message>
        <source>No photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>اختر صورة</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>أرفق أوراقًا</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>Filter members</source>
        <translation>تصفية الأعضاء</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Show these</source>
        <translation>اعرض هؤلاء</translation>
    </message>
    <message>
        <source>Take all away</source>
        <translation>أزل الشروط كلها</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Joined from</source>
        <translation>انضم من</translation>
    </message>
    <message>
        <source>Joined up to</source>
        <translation>انضم حتى</translation>
    </message>
    <message>
        <source>Shares from</source>
        <translation>الأسهم من</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>البيانات الناقصة</translation>
    </message>
    <message>
        <source>Without one</source>
        <translation>بلا حي</translation>
    </message>
</context>
<context>
    <name>FormSide</name>
    <message>
        <source>For example: %1</source>
        <translation>مثال: %1</translation>
    </message>
</context>
<context>
    <name>MemberChoice</name>
    <message>
        <source>Name, number, card or phone</source>
        <translation>الاسم أو الرقم أو البطاقة أو الهاتف</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Members found</source>
        <translation>من وُجد من الأعضاء</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>MemberColumns</name>
    <message>
        <source>None</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>البيانات الناقصة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
</context>
<context>
    <name>MemberData</name>
    <message>
        <source>Nothing noted yet.</source>
        <translation>لم يُدوَّن شيء بعد.</translation>
    </message>
    <message>
        <source>%1 (only the year)</source>
        <translation>%1 (السنة فقط)</translation>
    </message>
    <message>
        <source>supports %1</source>
        <translation>يعول %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>اللقب</translation>
    </message>
    <message>
        <source>%1 worth %2</source>
        <translation>%1 بقيمة %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Home and contact</source>
        <translation>السكن والتواصل</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
</context>
<context>
    <name>MemberFields</name>
    <message>
        <source>Not noted</source>
        <translation>غير مدوَّن</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
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
        <translation>استعده</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>تخلَّ عنه</translation>
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
        <source>Identity</source>
        <translation>الهوية</translation>
    </message>
    <message>
        <source>The person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Home and contact</source>
        <translation>السكن والتواصل</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>العضوية</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>The number is given at saving, in order.</source>
        <translation>يُعطى رقم العضوية عند الحفظ بالتسلسل.</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>What you typed here was not saved. It was kept %1.</source>
        <translation>ما كتبته هنا لم يُحفظ في السجل. حُفظت مسودته %1.</translation>
    </message>
    <message>
        <source>Adding a member</source>
        <translation>إضافة عضو</translation>
    </message>
    <message>
        <source>Only the name and the joining date are required; the rest can follow. The number is given when you save and never to anyone else.</source>
        <translation>لا يُطلب إلا الاسم وتاريخ الانضمام، والباقي يمكن أن يأتي لاحقًا. يُعطى رقم العضوية عند الحفظ ولا يُعطى لغيره أبدًا.</translation>
    </message>
    <message>
        <source>Nothing typed is lost</source>
        <translation>لا يضيع ما تكتبه</translation>
    </message>
    <message>
        <source>What you type is kept every second. After a power cut open the form again: it offers what was there.</source>
        <translation>يُحفظ ما تكتبه مسودةً كل ثانية. إن انقطع التيار فافتح النموذج ثانيةً يعرض عليك ما كان فيه.</translation>
    </message>
    <message>
        <source>%1 each: %2</source>
        <translation>للسهم %1: %2</translation>
    </message>
    <message>
        <source>Saved: %1, number %2</source>
        <translation>حُفظ: %1، برقم %2</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>أتخرج دون حفظ؟</translation>
    </message>
    <message>
        <source>What you typed since opening the form will be thrown away.</source>
        <translation>سيضيع ما كتبته منذ فتح النموذج.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>أكمل الكتابة</translation>
    </message>
</context>
<context>
    <name>MemberMeetings</name>
    <message>
        <source>No meetings yet</source>
        <translation>لا اجتماعات بعد</translation>
    </message>
    <message>
        <source>Every meeting whose list has this member stands here.</source>
        <translation>هنا كل اجتماع ورد هذا العضو في كشف المستحقين لحضوره.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
</context>
<context>
    <name>MemberPage</name>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة الصحيفة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>الأوراق</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>سجل التعديلات</translation>
    </message>
    <message>
        <source>The way of the membership</source>
        <translation>مسيرة العضوية</translation>
    </message>
    <message>
        <source>The member&apos;s page</source>
        <translation>صفحة العضو</translation>
    </message>
    <message>
        <source>The tabs hold the data, the share ledger, the scanned papers and every correction with who made it. F2 edits, Ctrl+P prints the sheet.</source>
        <translation>في الألسنة البيانات وحركة الأسهم والأوراق الممسوحة وكل تعديل ومن أجراه. F2 للتعديل، وCtrl+P لطباعة صحيفة البيانات.</translation>
    </message>
    <message>
        <source>Photo and papers</source>
        <translation>الصورة والأوراق</translation>
    </message>
    <message>
        <source>A paper that is attached is copied into the office&apos;s own folder: the original may be moved or lost. Taking one off keeps it in the history.</source>
        <translation>الورقة المرفقة تُنسخ إلى مجلد الجمعية، فلا يضر أن يُنقل الأصل أو يضيع. ورفعُها عن العضو لا يمحوها من السجل.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>%1 worth %2</source>
        <translation>%1 بقيمة %2</translation>
    </message>
    <message>
        <source>Photo of %1</source>
        <translation>صورة %1</translation>
    </message>
    <message>
        <source>Attach papers</source>
        <translation>أرفق أوراقًا</translation>
    </message>
    <message>
        <source>«%1» is attached</source>
        <translation>أُرفقت «%1»</translation>
    </message>
    <message>
        <source>Take «%1» off this member?</source>
        <translation>أترفع «%1» عن هذا العضو؟</translation>
    </message>
    <message>
        <source>The file stays in the office&apos;s folder and in the corrections.</source>
        <translation>يبقى الملف في مجلد الجمعية وفي سجل التعديلات.</translation>
    </message>
    <message>
        <source>Take it off</source>
        <translation>ارفعها</translation>
    </message>
</context>
<context>
    <name>MemberPanel</name>
    <message>
        <source>The chosen member</source>
        <translation>العضو المختار</translation>
    </message>
    <message>
        <source>Choose a member in the list to see the record here.</source>
        <translation>اختر عضوًا من القائمة تظهر بياناته هنا.</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>محددون في القائمة</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Print their sheets</source>
        <translation>طباعة صحائفهم</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>حدّث</translation>
    </message>
    <message>
        <source>Print sheet</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open her page</source>
        <translation>افتح صفحة العضوة</translation>
    </message>
    <message>
        <source>Open his page</source>
        <translation>افتح صفحة العضو</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>The card ran out on %1</source>
        <translation>انتهت صلاحية البطاقة في %1</translation>
    </message>
    <message>
        <source>%1 worth %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>MemberTabs</name>
    <message>
        <source>No shares yet</source>
        <translation>لا أسهم بعد</translation>
    </message>
    <message>
        <source>What is subscribed, bought or handed on stands here.</source>
        <translation>هنا ما اكتُتب به أو اشتُري أو تُنوزل عنه.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>البيان</translation>
    </message>
    <message>
        <source>Share ledger</source>
        <translation>حركة الأسهم</translation>
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
        <source>Corrections</source>
        <translation>سجل التعديلات</translation>
    </message>
</context>
<context>
    <name>MemberWords</name>
    <message>
        <source>Entered in the register</source>
        <translation>قُيّد في السجل</translation>
    </message>
    <message>
        <source>A step was noted</source>
        <translation>دُوّنت واقعة</translation>
    </message>
    <message>
        <source>Shares were posted</source>
        <translation>قُيّدت أسهم</translation>
    </message>
    <message>
        <source>A paper was attached</source>
        <translation>أُرفقت ورقة</translation>
    </message>
    <message>
        <source>Applied to join</source>
        <translation>قُدّم طلب الانتساب</translation>
    </message>
    <message>
        <source>Ratified by the assembly</source>
        <translation>صادقت عليه الجمعية العمومية</translation>
    </message>
    <message>
        <source>A settlement was reckoned</source>
        <translation>حُسبت تصفية</translation>
    </message>
    <message>
        <source>An heir was written down</source>
        <translation>سُجّل وارث</translation>
    </message>
    <message>
        <source>Shares were transferred</source>
        <translation>انتقلت أسهم</translation>
    </message>
    <message>
        <source>A certificate was issued</source>
        <translation>أُصدرت شهادة أسهم</translation>
    </message>
    <message>
        <source>A card was issued</source>
        <translation>أُصدرت بطاقة عضوية</translation>
    </message>
    <message>
        <source>Two records became one</source>
        <translation>دُمج سجلان</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Data corrected</source>
        <translation>تعديل بيانات</translation>
    </message>
    <message>
        <source>Balance %1</source>
        <translation>الرصيد %1</translation>
    </message>
    <message>
        <source>Application %1 handed in</source>
        <translation>قُدّم طلب الانتساب رقم %1</translation>
    </message>
    <message>
        <source>Ratified by the general assembly</source>
        <translation>صادقت عليه الجمعية العمومية</translation>
    </message>
    <message>
        <source>Card %1 issued</source>
        <translation>أُصدرت البطاقة %1</translation>
    </message>
    <message>
        <source>Share certificate %1 issued</source>
        <translation>أُصدرت شهادة الأسهم %1</translation>
    </message>
    <message>
        <source>Settlement %1 paid</source>
        <translation>صُرفت التصفية رقم %1</translation>
    </message>
    <message>
        <source>Settlement %1 reckoned</source>
        <translation>حُسبت التصفية رقم %1</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>قرار %1</translation>
    </message>
</context>
<context>
    <name>MembersEmpty</name>
    <message>
        <source>Bring in from Excel</source>
        <translation>استيراد من إكسل</translation>
    </message>
    <message>
        <source>Add the first member</source>
        <translation>أضف أول عضو</translation>
    </message>
    <message>
        <source>No members yet</source>
        <translation>لا أعضاء بعد</translation>
    </message>
    <message>
        <source>Bring your register in from Excel as it is, or add the members one by one. Numbers follow by themselves.</source>
        <translation>أدخل سجلك من إكسل كما هو، أو أضف الأعضاء واحدًا واحدًا، والأرقام تتسلسل بنفسها.</translation>
    </message>
    <message>
        <source>Nothing is written before you have seen what comes in.</source>
        <translation>لا يُكتب شيء قبل أن ترى ما سيدخل.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>اعرض الجميع</translation>
    </message>
    <message>
        <source>Nobody is like that</source>
        <translation>لا أحد بهذه الصفة</translation>
    </message>
    <message>
        <source>No member matches what is typed together with what is filtered. Try a part of the name, a number or a phone.</source>
        <translation>لا عضو يوافق ما كُتب مع التصفية المختارة. جرّب جزءًا من الاسم أو رقمًا أو هاتفًا.</translation>
    </message>
</context>
<context>
    <name>MembersPage</name>
    <message>
        <source>New member</source>
        <translation>عضو جديد</translation>
    </message>
    <message>
        <source>Print the register</source>
        <translation>طباعة السجل</translation>
    </message>
    <message>
        <source>Bring in from Excel</source>
        <translation>استيراد من إكسل</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>The members shown</source>
        <translation>الأعضاء المعروضون</translation>
    </message>
    <message>
        <source>Finding a member</source>
        <translation>البحث عن عضو</translation>
    </message>
    <message>
        <source>Type any part of the name in any spelling and order, the membership number, the card number or a phone. Letters typed in the table search too.</source>
        <translation>اكتب أي جزء من الاسم بأي إملاء وترتيب، أو رقم العضوية أو البطاقة أو الهاتف. والكتابة فوق الجدول تبحث أيضًا.</translation>
    </message>
    <message>
        <source>Narrowing the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>A click on a chip shows only those; Ctrl+click adds another. «Filter» has neighbourhood, sex, joining, shares and what is missing; «My filters» keeps what you use often.</source>
        <translation>النقر على حالة يعرض أصحابها وحدهم، وCtrl مع النقر يضيف أخرى. في «تصفية» الحي والجنس وتاريخ الانضمام والأسهم والبيانات الناقصة، و«تصفياتي» تحفظ ما تستعمله كثيرًا.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Enter opens, F2 edits, Ctrl+N adds, Ctrl+P prints the chosen sheets.</source>
        <translation>Enter للفتح، F2 للتعديل، Ctrl+N لعضو جديد، Ctrl+P لطباعة صحائف المحددين.</translation>
    </message>
    <message>
        <source>%1 in the register</source>
        <translation>%1 في السجل</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>محدد: %1</translation>
    </message>
</context>
<context>
    <name>MembersTools</name>
    <message>
        <source>Name, number, card or phone</source>
        <translation>الاسم أو الرقم أو البطاقة أو الهاتف</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>My filters</source>
        <translation>تصفياتي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>The columns that show…</source>
        <translation>الأعمدة المعروضة…</translation>
    </message>
    <message>
        <source>All data of the members shown…</source>
        <translation>كل بيانات المعروضين…</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation>بيانات ناقصة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more condition(s): take away</source>
        <translation>
            <numerusform>لا شروط أخرى</numerusform>
            <numerusform>شرط آخر: أزله</numerusform>
            <numerusform>شرطان آخران: أزلهما</numerusform>
            <numerusform>%Ln شروط أخرى: أزلها</numerusform>
            <numerusform>%Ln شرطًا آخر: أزلها</numerusform>
            <numerusform>%Ln شرط آخر: أزلها</numerusform>
        </translation>
    </message>
    <message>
        <source>None saved yet</source>
        <translation>لم تُحفظ تصفية بعد</translation>
    </message>
    <message>
        <source>Save the present filter…</source>
        <translation>احفظ التصفية الحالية…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>NameDialog</name>
    <message>
        <source>Save the filter</source>
        <translation>حفظ التصفية</translation>
    </message>
    <message>
        <source>Name of the filter</source>
        <translation>اسم التصفية</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Write a name, for example «Women of al-Sunaynah».</source>
        <translation>اكتب اسمًا، مثلًا «نساء السنينة».</translation>
    </message>
</context>
<context>
    <name>PapersView</name>
    <message>
        <source>Attach a paper…</source>
        <translation>أرفق ورقة…</translation>
    </message>
    <message>
        <source>No papers yet</source>
        <translation>لا أوراق بعد</translation>
    </message>
    <message>
        <source>Attach the scan of the card, the application or any paper. It is copied into the office&apos;s own folder and goes into every backup.</source>
        <translation>أرفق صورة البطاقة أو طلب الانتساب أو أي ورقة. تُنسخ إلى مجلد الجمعية وتدخل في كل نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>افتح</translation>
    </message>
    <message>
        <source>Take off %1</source>
        <translation>ارفع %1</translation>
    </message>
</context>
<context>
    <name>TwinsCard</name>
    <message>
        <source>This may be the same person</source>
        <translation>قد يكون هو نفسه</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Open that member</source>
        <translation>افتح تلك العضوية</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>ليس هو</translation>
    </message>
    <message>
        <source>the same card number</source>
        <translation>رقم البطاقة نفسه</translation>
    </message>
    <message>
        <source>the same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>اسم قريب جدًا</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>the same birth</source>
        <translation>الميلاد نفسه</translation>
    </message>
</context>
<context>
    <name>_Hits</name>
    <message>
        <source>Nobody like that. Try a part of the name, or the number.</source>
        <translation>لا أحد بهذا. جرّب جزءًا من الاسم أو الرقم.</translation>
    </message>
</context>
</TS>
