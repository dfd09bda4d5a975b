<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>ApartList</name>
    <message>
        <source>Pairs known to be two people</source>
        <translation>من عُرف أنهما شخصان</translation>
    </message>
    <message>
        <source>Nobody was said to be two people yet</source>
        <translation>لم يُقل عن أحد إنهما شخصان بعد</translation>
    </message>
    <message>
        <source>Namesakes that were compared once are kept here and not pointed out again.</source>
        <translation>متشابهو الأسماء الذين قورنوا مرة يُحفظون هنا ولا يُعرضون مرة أخرى.</translation>
    </message>
    <message>
        <source>Point them out again</source>
        <translation>اعرضهما للمقارنة من جديد</translation>
    </message>
    <message>
        <source>The pair is pointed out again</source>
        <translation>عاد الاثنان إلى قائمة المقارنة</translation>
    </message>
</context>
<context>
    <name>BulkDialog</name>
    <message>
        <source>Change %1 at once</source>
        <translation>تغيير %1 دفعة واحدة</translation>
    </message>
    <message>
        <source>Nothing is written before the button; one undo takes all of it back.</source>
        <translation>لا يُكتب شيء قبل الضغط على الزر، وتراجع واحد يعيد الكل كما كان.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما الذي يتغير</translation>
    </message>
    <message>
        <source>It becomes</source>
        <translation>يصير</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Empty: they have no quarter any more. A new name makes a new quarter.</source>
        <translation>إن تُرك فارغًا صاروا بلا حي. والاسم الجديد يصير حيًا جديدًا.</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>غيّر %1</translation>
    </message>
    <message>
        <source>Nothing changes</source>
        <translation>لا شيء يتغير</translation>
    </message>
    <message>
        <source>%1 of %2 change.</source>
        <translation>يتغير %1 من %2.</translation>
    </message>
    <message>
        <source>None of %2 changes.</source>
        <translation>لا يتغير أحد من %2.</translation>
    </message>
    <message>
        <source>%1 have it already.</source>
        <translation>والقيمة مسجلة من قبل عند %1.</translation>
    </message>
    <message>
        <source>%1 are left out: they have nothing that could change.</source>
        <translation>ويُترك %1: ليس عندهم ما يتغير.</translation>
    </message>
    <message>
        <source>%1 %2: %3 becomes %4</source>
        <translation>%1 %2: %3 ← %4</translation>
    </message>
</context>
<context>
    <name>DoneList</name>
    <message>
        <source>Open no. %1</source>
        <translation>افتح رقم %1</translation>
    </message>
</context>
<context>
    <name>Doubles</name>
    <message>
        <source>Members</source>
        <translation>العضوان</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>المدمج</translation>
    </message>
    <message>
        <source>into</source>
        <translation>دُمج في</translation>
    </message>
    <message>
        <source>On</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحال</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُرُوجع عنه</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>قائم</translation>
    </message>
    <message>
        <source>One</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>The other</source>
        <translation>الآخر</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>قاله</translation>
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
        <source>the same names in another order</source>
        <translation>الأسماء نفسها بترتيب آخر</translation>
    </message>
    <message>
        <source>the name spelt a little differently</source>
        <translation>الاسم بإملاء قريب</translation>
    </message>
    <message>
        <source>one part of the name is missing</source>
        <translation>ينقص جزء من الاسم</translation>
    </message>
    <message>
        <source>the card number but for one slip</source>
        <translation>رقم البطاقة إلا خطأ واحدًا</translation>
    </message>
    <message>
        <source>the same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>nearly the same name</source>
        <translation>الاسم قريب</translation>
    </message>
    <message>
        <source>the same birth</source>
        <translation>الميلاد نفسه</translation>
    </message>
    <message>
        <source>there is one</source>
        <translation>توجد صورة</translation>
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
        <source>steps of the membership</source>
        <translation>وقائع العضوية</translation>
    </message>
    <message>
        <source>lines of the share ledger</source>
        <translation>حركات الأسهم</translation>
    </message>
    <message>
        <source>transfers</source>
        <translation>التنازلات</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>شهادات الأسهم</translation>
    </message>
    <message>
        <source>cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
    <message>
        <source>applications</source>
        <translation>طلبات الانتساب</translation>
    </message>
    <message>
        <source>settlements</source>
        <translation>التصفيات</translation>
    </message>
    <message>
        <source>heirs</source>
        <translation>الورثة</translation>
    </message>
    <message>
        <source>ratifications</source>
        <translation>مصادقات الجمعية العامة</translation>
    </message>
    <message>
        <source>papers and photos</source>
        <translation>الأوراق والصور</translation>
    </message>
    <message>
        <source>records merged before</source>
        <translation>سجلات دُمجت من قبل</translation>
    </message>
    <message>
        <source>assignments</source>
        <translation>التكليفات</translation>
    </message>
    <message>
        <source>candidacies</source>
        <translation>الترشيحات</translation>
    </message>
    <message>
        <source>seats in organs</source>
        <translation>مقاعد الهيئات</translation>
    </message>
    <message>
        <source>visits to meetings</source>
        <translation>حضوره ضيفًا</translation>
    </message>
    <message>
        <source>lists of the entitled</source>
        <translation>كشوف المستحقين</translation>
    </message>
    <message>
        <source>other records</source>
        <translation>سجلات أخرى</translation>
    </message>
</context>
<context>
    <name>DoublesCompare</name>
    <message>
        <source>Why, for example: entered twice from the paper register</source>
        <translation>السبب، مثل: سُجّل مرتين من السجل الورقي</translation>
    </message>
    <message>
        <source>Why the two become one</source>
        <translation>سبب الدمج</translation>
    </message>
    <message>
        <source>They are two people</source>
        <translation>هما شخصان</translation>
    </message>
    <message>
        <source>Which number stays</source>
        <translation>أي رقم يبقى</translation>
    </message>
    <message>
        <source>Keep no. %1</source>
        <translation>يبقى رقم %1</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>افتح الصفحة</translation>
    </message>
    <message>
        <source>no. %1</source>
        <translation>رقم %1</translation>
    </message>
    <message>
        <source>Both say the same in every field.</source>
        <translation>السجلان متفقان في كل الحقول.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) in which both agree</source>
        <translation>
            <numerusform>لا حقول متفقة</numerusform>
            <numerusform>حقل واحد متفق</numerusform>
            <numerusform>حقلان متفقان</numerusform>
            <numerusform>%Ln حقول متفقة</numerusform>
            <numerusform>%Ln حقلًا متفقًا</numerusform>
            <numerusform>%Ln حقل متفق</numerusform>
        </translation>
    </message>
    <message>
        <source>Merge no. %1 into no. %2</source>
        <translation>ادمج رقم %1 في رقم %2</translation>
    </message>
    <message>
        <source>Then no. %1: %2 worth %3, %4, member since %5.</source>
        <translation>بعد الدمج، رقم %1: %2 بقيمة %3، %4، الانضمام %5.</translation>
    </message>
    <message>
        <source>No. %1 is never given again and leads to it.</source>
        <translation>الرقم %1 لا يُعطى لغيره، ويدل عليه.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln step(s) will no longer count.</source>
        <translation>
            <numerusform>كل الوقائع تبقى محسوبة.</numerusform>
            <numerusform>لا تُحسب واقعة واحدة بعد ذلك.</numerusform>
            <numerusform>لا تُحسب واقعتان بعد ذلك.</numerusform>
            <numerusform>لا تُحسب %Ln وقائع بعد ذلك.</numerusform>
            <numerusform>لا تُحسب %Ln واقعة بعد ذلك.</numerusform>
            <numerusform>لا تُحسب %Ln واقعة بعد ذلك.</numerusform>
        </translation>
    </message>
    <message>
        <source>No. %1 is merged into no. %2</source>
        <translation>دُمجت العضوية رقم %1 في رقم %2</translation>
    </message>
    <message>
        <source>Noted: no. %1 and no. %2 are two people</source>
        <translation>حُفظ: رقم %1 ورقم %2 شخصان</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>Possible doubles</source>
        <translation>أعضاء قد يكونون مكررين</translation>
    </message>
    <message>
        <source>May be the same</source>
        <translation>قد يكونان واحدًا</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>ما دُمج</translation>
    </message>
    <message>
        <source>Known to be two people</source>
        <translation>عُرف أنهما شخصان</translation>
    </message>
    <message>
        <source>Pairs that may be the same, the likeliest first</source>
        <translation>أزواج قد يكونان شخصًا واحدًا، الأرجح أولًا</translation>
    </message>
    <message>
        <source>To the members</source>
        <translation>إلى الأعضاء</translation>
    </message>
    <message>
        <source>Nobody seems to stand in the register twice</source>
        <translation>لا أحد يبدو مسجلًا مرتين</translation>
    </message>
    <message>
        <source>Names in any order and spelling, card numbers, phones and births were compared. Two members chosen in the list can be compared at any time.</source>
        <translation>قورنت الأسماء بأي ترتيب وإملاء، وأرقام البطاقات والهواتف والمواليد. ويمكن مقارنة أي عضوين يُختاران في القائمة متى شئت.</translation>
    </message>
    <message>
        <source>One person, two records</source>
        <translation>شخص واحد وسجلان</translation>
    </message>
    <message>
        <source>Choose which number stays and, field by field, which value is right. Shares, steps, papers and everything else move to the number that stays; the other number is never given again and leads to it.</source>
        <translation>اختر الرقم الذي يبقى، ثم القيمة الصحيحة حقلًا حقلًا. تنتقل الأسهم والوقائع والأوراق وكل ما يتصل إلى الرقم الباقي، والرقم الآخر لا يُعطى لغيره ويدل عليه.</translation>
    </message>
    <message>
        <source>It can be undone</source>
        <translation>يمكن التراجع عنه</translation>
    </message>
    <message>
        <source>Ctrl+Z at once, or later under «Merged»: both come back whole, as long as nothing new was written about them.</source>
        <translation>Ctrl+Z في الحال، أو لاحقًا من «ما دُمج»: يعود السجلان كاملين ما دام لم يُقيّد عليهما شيء جديد.</translation>
    </message>
    <message>
        <source>Two people after all</source>
        <translation>هما شخصان حقًا</translation>
    </message>
    <message>
        <source>A pair said to be two people is not pointed out again.</source>
        <translation>من قيل إنهما شخصان لا يُعرضان مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s), the likeliest first</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان، الأرجح أولًا</numerusform>
            <numerusform>%Ln أزواج، الأرجح أولًا</numerusform>
            <numerusform>%Ln زوجًا، الأرجح أولًا</numerusform>
            <numerusform>%Ln زوج، الأرجح أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>the %1 likeliest pairs</source>
        <translation>أرجح %1 زوج</translation>
    </message>
</context>
<context>
    <name>DoublesTies</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>إحصاء العضوية</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>أعضاء قد يكونون مكررين</translation>
    </message>
    <message>
        <source>Neighbourhoods</source>
        <translation>الأحياء وعقالها</translation>
    </message>
    <message>
        <source>Change them all…</source>
        <translation>غيّرهم دفعة واحدة…</translation>
    </message>
    <message>
        <source>Compare the two</source>
        <translation>قارن بين الاثنين</translation>
    </message>
    <message>
        <source>%1 are changed</source>
        <translation>تغيّر %1</translation>
    </message>
    <message>
        <source>No. %1 was merged into no. %2, %3.</source>
        <translation>العضوية رقم %1 دُمجت في رقم %2، %3.</translation>
    </message>
    <message>
        <source>Open no. %1</source>
        <translation>افتح رقم %1</translation>
    </message>
</context>
<context>
    <name>FieldChoice</name>
    <message>
        <source>one is empty</source>
        <translation>أحدهما فارغ</translation>
    </message>
    <message>
        <source>different</source>
        <translation>مختلف</translation>
    </message>
</context>
<context>
    <name>JoinDialog</name>
    <message>
        <source>%1 move there; «%2» is struck off the list. One undo takes it back.</source>
        <translation>ينتقل إليه %1، ويُشطب «%2» من القائمة. تراجع واحد يعيد الكل.</translation>
    </message>
    <message>
        <source>Where do the people of «%1» go?</source>
        <translation>إلى أي حي يُضم أهل «%1»؟</translation>
    </message>
    <message>
        <source>Into the quarter</source>
        <translation>إلى الحي</translation>
    </message>
    <message>
        <source>Join them to «%1»</source>
        <translation>ضمّهم إلى «%1»</translation>
    </message>
</context>
<context>
    <name>MergeList</name>
    <message>
        <source>Merges, the last first</source>
        <translation>ما دُمج، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Nothing was merged yet</source>
        <translation>لم يُدمج شيء بعد</translation>
    </message>
    <message>
        <source>What is merged stands here with what moved, and can be undone.</source>
        <translation>كل دمج يُحفظ هنا مع ما انتقل فيه، ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>No. %1 into no. %2</source>
        <translation>رقم %1 في رقم %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>What moved</source>
        <translation>ما انتقل</translation>
    </message>
    <message>
        <source>Undo this merge</source>
        <translation>تراجع عن هذا الدمج</translation>
    </message>
    <message>
        <source>No. %1 and no. %2 are two records again</source>
        <translation>عاد رقم %1 ورقم %2 سجلين كما كانا</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodDialog</name>
    <message>
        <source>A new name holds for all who live there: %1.</source>
        <translation>الاسم الجديد لكل أهله: %1.</translation>
    </message>
    <message>
        <source>The quarter «%1»</source>
        <translation>الحي «%1»</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Name of the quarter</source>
        <translation>اسم الحي</translation>
    </message>
    <message>
        <source>Its aqil</source>
        <translation>عاقل الحي</translation>
    </message>
    <message>
        <source>The aqil&apos;s phone</source>
        <translation>هاتف العاقل</translation>
    </message>
</context>
<context>
    <name>NeighbourhoodsPage</name>
    <message>
        <source>Neighbourhoods</source>
        <translation>الأحياء وعقالها</translation>
    </message>
    <message>
        <source>The quarters</source>
        <translation>الأحياء</translation>
    </message>
    <message>
        <source>The chosen quarter</source>
        <translation>الحي المختار</translation>
    </message>
    <message>
        <source>No quarters yet</source>
        <translation>لا أحياء بعد</translation>
    </message>
    <message>
        <source>A quarter comes by itself when it is written down with a member.</source>
        <translation>يُضاف الحي من نفسه حين يُكتب مع عضو.</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Aqil</source>
        <translation>العاقل</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>Renaming and joining</source>
        <translation>تغيير الاسم والضم</translation>
    </message>
    <message>
        <source>A quarter is renamed once for all who live there. Two spellings of one quarter are joined: its people move, the other is struck off. Ctrl+Z takes it back.</source>
        <translation>يُغيّر اسم الحي مرة واحدة لكل أهله. وإن كُتب الحي باسمين ضُمّ أحدهما إلى الآخر: ينتقل أهله ويُشطب الاسم الزائد. Ctrl+Z يعيده.</translation>
    </message>
    <message>
        <source>The aqil</source>
        <translation>العاقل</translation>
    </message>
    <message>
        <source>Who knows the people of the quarter and can vouch for an applicant.</source>
        <translation>يعرف أهل الحي ويزكّي طالب الانتساب.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quarter(s)</source>
        <translation>
            <numerusform>لا أحياء</numerusform>
            <numerusform>حي واحد</numerusform>
            <numerusform>حيّان</numerusform>
            <numerusform>%Ln أحياء</numerusform>
            <numerusform>%Ln حيًا</numerusform>
            <numerusform>%Ln حي</numerusform>
        </translation>
    </message>
    <message>
        <source>Name and aqil…</source>
        <translation>الاسم والعاقل…</translation>
    </message>
    <message>
        <source>Show its members</source>
        <translation>اعرض أعضاءه</translation>
    </message>
    <message>
        <source>Join to another quarter…</source>
        <translation>ضمّه إلى حي آخر…</translation>
    </message>
    <message>
        <source>Strike it off</source>
        <translation>اشطبه من القائمة</translation>
    </message>
    <message>
        <source>The quarter «%1» is saved</source>
        <translation>حُفظ الحي «%1»</translation>
    </message>
    <message>
        <source>«%1» is joined to «%2»</source>
        <translation>ضُمّ «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>«%1» is struck off</source>
        <translation>شُطب «%1»</translation>
    </message>
</context>
</TS>
