// The words that pages in other languages label their buttons and forms with, as label-words.ts has those of English.

/** Of one language; all in small letters, apart where an apostrophe or a hyphen joins them. */
export type LabelVocabulary = {
	/** What only a page asks of its readers: a label by itself, if all around it is known. */
	readonly asking: ReadonlySet<string>;
	/** What a reader can do with a page, and with much else: it takes one of `naming` too. */
	readonly acting: ReadonlySet<string>;
	/** What pages and accounts are made of. */
	readonly naming: ReadonlySet<string>;
	readonly filling: ReadonlySet<string>;
};

/** Where things are shared, in any language. */
export const NETWORKS: ReadonlySet<string> = setOf(
	"facebook twitter x whatsapp instagram telegram youtube linkedin pinterest reddit tiktok bluesky mastodon threads xing вконтакте вк одноклассники facebooku facebook'ta facebookta instagramie instagramu facebookuie 카카오톡 페이스북 트위터 인스타그램 فيسبوك تويتر واتساب تلغرام تيليغرام انستغرام",
);

/** What one does there: "Partager sur Facebook" is a button, and "Continuer sans Facebook" may be a heading. */
export const SHARING: ReadonlySet<string> = setOf(
	"teilen folgen empfehlen partager partagez suivre suivez compartir comparte seguir síguenos condividi condividere segui seguici partilhar partilhe compartilhar compartilhe siga deel delen volg volgen dela del følg följ udostępnij obserwuj śledź поделиться следите paylaş takip sdílet sledovat sledujte 공유하기 공유 팔로우 شارك تابع تابعنا تابعونا",
);

const SHARED =
	"facebook twitter x whatsapp instagram telegram youtube linkedin pinterest reddit tiktok bluesky mastodon threads xing messenger spotify newsletter newsletters mail email app cookies cookie push sms rss pdf podcast google";

function of(
	asking: string,
	acting: string,
	naming: string,
	filling: string,
): LabelVocabulary {
	return {
		asking: setOf(asking),
		acting: setOf(acting),
		naming: setOf(`${naming} ${SHARED}`),
		filling: setOf(`${filling} e pro`),
	};
}

function setOf(words: string): ReadonlySet<string> {
	return new Set(words.split(" "));
}

/** In the order of their families; none has verbs that say something of somebody. */
export const VOCABULARIES: readonly LabelVocabulary[] = [
	of(
		"abonnieren abbestellen anmelden registrieren einloggen ausloggen kommentieren weiterlesen",
		"teilen drucken speichern merken senden versenden empfehlen folgen lesen schreiben anzeigen ausblenden einblenden öffnen schließen laden herunterladen kopieren melden aktivieren deaktivieren verwalten akzeptieren ablehnen zustimmen ändern bestellen verschenken testen hören anhören vorlesen ansehen abspielen zurück setzen hinzufügen erstellen anlegen vergessen sortieren springen zurücksetzen",
		"abo abos abonnement abonnements merkliste leseliste konto benutzerkonto kundenkonto passwort kommentar kommentare kommentaren datenschutz datenschutzeinstellungen einstellungen startseite seitenanfang benachrichtigungen link artikellink lesezeit probemonat probeabo profil kommentarbereich suche navigation inhalt push",
		"jetzt hier zum zur zu die den das der dem ein eine einen mit ohne per via auf in im für als und oder alle alles mehr unser unsere unseren unserem ihr ihre ihren sie uns mich mein meine meinen meiner bitte diesen diese dieser dieses artikel artikels beitrag beitrags text seite bereits haben schon noch kein kostenlos kostenlose gratis minuten min nach oben weiter nächster vorheriger neueste älteste zuerst beliebteste bei von über unter folgen um",
	),
	of(
		"abonner abonnez connecter connectez inscrire inscrivez désabonner",
		"lire partager partagez imprimer enregistrer envoyer envoyez copier suivre suivez voir afficher masquer fermer ouvrir ajouter gérer activer désactiver accepter refuser continuer créer offrir offrez signaler commenter écouter retour retourner télécharger réagir revenir modifier recevoir recevez poursuivre",
		"commentaire commentaires abonnement abonnements abonné abonnée abonnés compte accueil notifications alertes favoris liste lien erreur profil préférences lecture sommaire site mot passe inscription",
		"la le les l à au aux de du des d un une cet cette ce et ou en sur par pour via sans mon ma mes notre nos votre vos vous nous s se j je article articles page haut bas tous toutes tout plus déjà ici gratuit gratuite gratuitement min minutes maintenant suite oublié",
	),
	of(
		"suscríbete suscribirse suscribirme suscríbase regístrate registrarse registrarme apúntate",
		"iniciar inicia compartir comparte guardar guarda imprimir enviar copiar copia seguir sigue síguenos ver mostrar ocultar cerrar abrir añadir aceptar rechazar gestionar configurar activar continuar crear leer volver comentar descargar escuchar reportar eliminar",
		"boletín sesión comentario comentarios suscripción suscriptor cuenta portada inicio favoritos lista enlace notificaciones alertas perfil contraseña preferencias leyendo lectura",
		"a al la el los las de del un una y o en por para con sin mi mis nuestra nuestro nuestros tu tus este esta artículo noticia noticias página todos todas todo más gratis ya aquí ahora minutos min eres tienes olvidado arriba",
	),
	of(
		"iscriviti abbonati accedi registrati iscriversi abbonarsi",
		"leggi leggere condividi condividere salva stampa invia copia segui seguici vedi mostra nascondi chiudi apri aggiungi accetta rifiuta gestisci attiva continua crea torna commenta commentare ascolta scarica segnala",
		"commento commenti abbonamento abbonato account home preferiti lista link notifiche profilo password preferenze riproduzione lettura",
		"a al alla allo ai alle il lo la i gli le l di del della dei un una e o in su sul sulla per con senza tra mio mia miei nostra nostro tuo tua questo questa articolo articoli pagina tutti tutte tutto più già hai sei gratis qui ora minuti minuto min cima riservata",
	),
	of(
		"assine assinar subscreva subscrever inscreva cadastre registe",
		"ler partilhar partilhe compartilhar compartilhe guardar salvar imprimir enviar copiar seguir siga ver mostrar esconder fechar abrir adicionar aceitar recusar gerir gerenciar ativar continuar continue criar voltar entrar faça comentar ouvir baixar descarregar",
		"comentário comentários assinatura assinante conta início capa favoritos lista link notificações perfil senha login sessão preferências leitura",
		"a à ao aos às o os as de do da dos das um uma e ou em no na nos nas por para com sem se nos meu minha nossa nosso este esta artigo artigos notícia página todos todas tudo mais já é aqui agora gratuita gratuito grátis minutos min topo tempo",
	),
	of(
		"abonneer inloggen aanmelden registreren",
		"lees lezen deel delen bewaar bewaren print printen stuur kopieer volg volgen bekijk toon verberg sluit open voeg toevoegen accepteren weigeren beheer beheren ga naar terug reageer reageren log meld maak download luister",
		"nieuwsbrief reactie reacties abonnement abonnee account homepage voorpagina favorieten lijst leeslijst link meldingen profiel wachtwoord instellingen leestijd",
		"de het een en of in op via voor van met zonder om te je jij jouw uw mijn onze ons dit deze artikel pagina alle alles meer al gratis hier nu minuten min aan heb boven verder",
	),
	of(
		"prenumerera anmäl abonnera abonner tilmeld registrer registrera",
		"läs läsa læs læse les lese dela del spara gem lagre skriv skicka send kopiera kopier följ følg visa vis dölj skjul stäng luk åpne öppna lägg acceptera accepter godkänn hantera administrer gå till tilbake tilbage tillbaka logga log logg skapa opret lyssna lyt kommentera kommenter meld",
		"nyhetsbrev nyhetsbrevet nyhedsbrev nyhedsbrevet kommentar kommentarer prenumeration abonnemang abonnement konto startsidan forsiden favoriter lista link länk notiser profil lösenord adgangskode passord in ind inn",
		"i på via för for av til till at att å om med utan uden uten og och eller den det de en et ett din ditt dig deg vår vårt vores våre oss os min denna denne artikel artikeln artiklen artikkelen sida sidan alla alle alt allt mer mere redan allerede gratis her här nu minuter minutter min har du",
	),
	of(
		"zaloguj zapisz subskrybuj zarejestruj",
		"czytaj przeczytaj udostępnij drukuj wydrukuj wyślij kopiuj skopiuj obserwuj śledź zobacz pokaż ukryj zamknij otwórz dodaj akceptuj zaakceptuj odrzuć zarządzaj włącz wróć kontynuuj utwórz skomentuj komentować słuchaj pobierz",
		"komentarz komentarze komentarzy subskrypcja subskrypcję konto strony strona ulubionych listy link powiadomienia profil hasło ustawienia facebooku instagramie twitterze newslettera newsletter",
		"się na do w z i lub aby by po dla nas naszego nasz nasze swój ten to artykuł artykułu wszystkie wszystko więcej już masz tutaj teraz darmo bezpłatnie minut minuty min głównej górę dalej",
	),
	of(
		"подписаться подпишитесь подписывайтесь войти войдите зарегистрироваться авторизуйтесь",
		"читать поделиться сохранить распечатать отправить скопировать следить следите смотреть показать скрыть закрыть открыть добавить принять отклонить управлять включить вернуться продолжить создать комментировать прокомментировать скачать слушать оставить",
		"комментарий комментарии комментариев рассылку рассылка подписка подписку канал аккаунт главную избранное закладки ссылку уведомления профиль пароль настройки чтения чтение вконтакте вк одноклассники дзен телеграм",
		"на в во и или с к для чтобы по наш наши нас свой эту этот статью статья страницу все всё ещё уже есть здесь сейчас бесплатно минут минуты мин время наверх далее дальше новость нашу",
	),
	of(
		"abone kaydol",
		"giriş üye oku okumaya paylaş kaydet yazdır gönder kopyala takip göster gizle kapat aç ekle kabul reddet yönet devam oluştur dön yap yaz indir dinle",
		"bülten bültene yorum yorumlar yorumları yorumu abonelik hesap hesabın ana sayfaya favorilere bağlantıyı bildirimleri profil şifre ayarları",
		"ta da te de ve veya için ile bizi bize bizim bu haberi haber yazıyı tüm tümünü daha zaten var mı mi ücretsiz hemen şimdi dakika dk ol olun et edin yapmak facebook",
	),
	of(
		"přihlásit přihlaste registrovat",
		"číst sdílet uložit vytisknout poslat kopírovat sledovat sledujte zobrazit skrýt zavřít otevřít přidat přijmout odmítnout spravovat zapnout zpět pokračovat vytvořit komentovat stáhnout poslouchat",
		"komentář komentáře komentářů odběr odběru předplatné účet stránku oblíbených odkaz oznámení profil heslo nastavení facebooku instagramu newsletteru",
		"se k na do v a nebo pro s o nás náš tento článek článku všechny vše více už máte zde nyní zdarma minut minuty min hlavní nahoru dál",
	),
	of(
		"구독하기 구독 로그인 로그인하기 로그인하고 회원가입 가입하기",
		"보기 읽기 공유하기 공유 저장하기 저장 인쇄하기 인쇄 복사하기 복사 팔로우 닫기 열기 추가하기 추가 쓰기 달기 남기기 듣기 다운로드 돌아가기 더보기 신고하기",
		"댓글 뉴스레터 알림 계정 비밀번호 프로필 링크 카카오톡 페이스북 트위터 네이버 유튜브 인스타그램 목록 홈으로 즐겨찾기 스크랩",
		"모두 전체 더 기사 이 계속 지금 바로 무료 무료로 우리 전체보기 으로 에",
	),
	of(
		"اشترك اشتركوا",
		"سجل سجّل شارك شاركنا تابع تابعنا تابعونا اقرأ اطبع احفظ انسخ أرسل عرض أظهر إخفاء أغلق افتح أضف اقبل ارفض استمع حمل تحميل العودة تسجيل",
		"تعليق تعليقا التعليقات تعليقات للتعليق الدخول النشرة البريدية البريد الإخبارية نشرتنا فيسبوك تويتر واتساب تلغرام تيليغرام انستغرام يوتيوب الرابط حساب حسابك كلمة المرور الإشعارات الرئيسية المفضلة",
		"على في إلى عبر من هذا هذه المقال الخبر المقالة كل جميع المزيد الآن هنا مجانا مجانًا لدينا الصفحة الإلكتروني الإلكترونية للقراءة",
	),
];

/** Words of Chinese and of Japanese, which put no spaces between them: all that are known, those of them that name what a page has, and those that nothing else has. */
export const DENSE_LABELS: readonly (readonly [
	known: string,
	naming: string,
	sure: string,
])[] = [
	[
		"关注|关注我们|扫码|扫一扫|下载|打开|点击|点此|分享|分享到|转发|收藏|点赞|评论|发表|查看|阅读|展开|收起|返回|登录|登入|注册|订阅|全部|更多|全文|原文|本文|文章|我们的?|到|后|我要|立即|免费|参与|打印|复制|微信|公众号|微博|朋友圈|客户端|APP|app|首页|顶部|链接|账号|二维码|留言|關注|下載|打開|點擊|轉發|評論|發表|閱讀|返回|訂閱|複製|客戶端|首頁|頂部|連結|帳號|留言|請|请|先",
		"微信|公众号|微博|朋友圈|客户端|APP|app|首页|评论|登录|登入|注册|订阅|收藏|链接|账号|二维码|全文|原文|客戶端|首頁|評論|訂閱|連結|帳號",
		"分享到|扫码|登录后|登入后|(?:关注|關注).*公众号|(?:返回|打开|打開).*(?:首页|首頁|客户端|APP)|(?:阅读|查看|点击|閱讀|點擊).*全文",
	],
	[
		"この|記事|を|に|で|が|は|の|と|へ|から|して|する|します|こちら|続き|全文|読む|見る|書く|送る|残す|保存|シェア|ツイート|フォロー|印刷|登録|会員|無料|有料|限定|ログイン|ログアウト|コメント|メルマガ|メール|ニュースレター|アプリ|ダウンロード|トップ|ページ|ホーム|戻る|すべて|もっと|関連|ニュース|ランキング|アクセス|おすすめ|ブックマーク|リンク|コピー|通知|X|LINE|Facebook|Instagram|お気に入り|追加|残り|文字|です|購読|申し込む",
		"シェア|ツイート|フォロー|ログイン|ログアウト|会員|有料|コメント|メルマガ|ニュースレター|アプリ|ブックマーク|関連ニュース|関連記事|アクセスランキング|お気に入り|購読|LINE|Facebook|Instagram",
		"シェア|ツイート|フォロー|ログイン|ログアウト|メルマガ|ブックマーク|お気に入り|関連ニュース|関連記事|アクセスランキング|会員限定|有料記事|コメント(?:を書|する)",
	],
];
