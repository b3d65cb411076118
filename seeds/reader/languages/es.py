"""Spanish, of Spain and of Latin America."""

from ..vocabulary import Language

LANGUAGE = Language(
    code="es",
    stopwords=(
        "el la los las un una unos unas lo al del de a en con sin por para sobre entre hasta desde y e o u ni "
        "que quien quienes cual cuyo cuya donde cuando como pero sino mas muy ya no si se le les su sus mi es "
        "fue fueron era eran ha han habia hay este esta estos estas ese esa eso aquel aquella tras ante bajo "
        "segun mientras tambien solo porque pues asi aunque aun todavia nada todo toda todos todas otro otra "
        "otros otras él ellos ella ellas cada poco mucho tan tanto me te nos yo tu"
    ),
    common_words=(
        "entra entran entro entraron ingresa ingresan ingreso ingresaron sale salen salio salieron sustituye "
        "cambio cambios dentro fuera adentro afuera antes despues luego entonces enseguida posteriormente "
        "seguidamente inmediatamente ahora hoy ayer mañana domingo sabado viernes jueves miercoles martes lunes "
        "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre gol "
        "goles golazo golazos goool gooool penalti penaltis penalty penal penales falta faltas tiro tiros libre "
        "libres saque esquina corner corners disparo disparos remate remates cabezazo zurdazo derechazo zapatazo "
        "chut pase pases centro centros pared rebote balon pelota pelotazo esferico bola partido encuentro "
        "choque duelo cotejo match compromiso pleito primer primera primero segundo segunda tercer tercera "
        "tercero cuarto cuarta quinto quinta sexto sexta septimo octavo noveno decimo tiempo parte mitad "
        "descanso reanudacion complemento complementario etapa inicial final prorroga alargue suplementario "
        "descuento añadido minuto minutos min segundos arbitro arbitra juez jueza colegiado colegiada trencilla "
        "referi silbante portero portera guardameta meta arquero arquera golero golera guardavallas cancerbero "
        "defensa defensor central lateral zaguero volante mediocampista centrocampista mediapunta delantero "
        "delantera ariete punta extremo capitan capitana tecnico entrenador entrenadora seleccionador equipo "
        "equipos conjunto escuadra visitantes visitante locales local anfitrion anfitriones visita poste palo "
        "travesaño larguero madera tarjeta tarjetas amarilla amarillas roja rojas cartulina cartulinas expulsado "
        "expulsados expulsada expulsion expulsiones amonestado amonestados amonestacion amonestaciones "
        "alineacion alineaciones formaciones formacion titulares suplentes banquillo incidencias incidencia "
        "sintesis ficha tecnica resumen cancha estadio campo publico asistencia espectadores goleadores "
        "anotaciones tantos tanto arbitraje arbitros asistentes jornada fecha grupo ronda fase cuartos octavos "
        "semifinal semifinales ida vuelta campeonato torneo copa liga clasico derbi derby mundial eurocopa sin "
        "tras con por para desde hasta aunque ademas finalmente incluso gracias apenas casi quiza quizas tal vez "
        "ojo ay uy increible grande gran bueno buena mala malo nuevo nueva tres cuatro cinco seis siete ocho "
        "nueve diez once doce quince veinte treinta uno dos cero pocos pocas poca muchos muchas ambos ambas "
        "algunos alguna nadie ninguno ninguna mejor peor mayor menor vaya comienza comenzo arranca arranco "
        "empieza empezo termina termino acaba acabo finaliza finalizo previa directo vivo relato cronica triunfo "
        "victoria derrota empate empataron remata remato dispara cabecea cabeceo avisa aviso responde respondio "
        "llega llego toca toco cae cayo falla fallo pierde perdio gana gano corria transcurria quedaba quedaban "
        "restaban faltaban marca marco anota anoto abre abrio pone puso hizo hace hubo hay fue era eran son es "
        "esta estaba estan tuvo tenia tiene pudo puede queda quedo lesion lesionado lesionada revision revisa "
        "var autogol autogoles doblete triplete hat trick noche tarde dia semana temporada año años selección "
        "femenil femenino femenina sub apertura clausura domicilio resultado marcador presidente dt dts señoras "
        "señores español española españoles argentino uruguayo brasileño paraguayo chileno colombiano mexicano "
        "le les nos me se lo su sus ni que quien cual donde cuando mientras pero sino no si ya aqui ahi alli "
        "alla aquel aquella ese esa eso esos esas este estos estas otro otra otros otras mas menos tan todo toda "
        "todos todas asi igual solo sola segun bajo contra ante doble mano manos escape jugada jugadas ocasion "
        "ocasiones chance oportunidad ataque contraataque desborde remató modificacion modificaciones variante "
        "variantes sustitucion sustituciones reemplazos reemplazo pausa previo foto fotos redaccion efe afp "
        "agencia agencias atajada controlo recibio amago desbordo encaro regateo combino asistio habilito robo "
        "recupero corto cruzo colgo boto lanzo ejecuto cobro ataja atajo detuvo detiene paro despejo tapo evito "
        "salvo reacciono domino empujo apreto insistio volvio siguio dejo obligo forzo provoco protesto reclamo "
        "pidio señalo pito decreto concedio anulo valido reviso amonesto expulso mostro vio resolvio definio "
        "fusilo batio clavo empato igualo adelanto amplio aumento sentencio liquido cerro sello firmo logro "
        "consiguio convirtio transformo desconto recorto parecia podria seguia tocaba llegaba jugaba ganaba "
        "perdia mandaba dominaba merecia madrugo rueda arriba abajo bronca silbidos nombre nacimiento puesto "
        "clubes bajas altas partidos regalamos jugamos ganamos marcamos primeramente precisamente justo "
        "justamente nuevamente lamentablemente afortunadamente rapidamente anotamos normal novedad cruza "
        "centrado buscando tocando enviado especial texto fuente lugar hora tv television convirtieron marcaron "
        "anotaron remataron dispararon atajaron expulsaron paradon parada paradas tapada tapadon volada despeje "
        "peligro polemica atencion lastima festejo delirio manda mando saca saco busca busco intenta intento "
        "prueba probo recibe aparece aparecio supera supero va iba van fuerte tremendo tremenda espectacular"
    ),
    verb_endings="aron eron ieron aban iendo ando arse irse erse amos emos imos arlo arla mente",
    particles="de del la las los der den von dos mac san santa",
    abbreviations=(
        "sr sra dr dra d dña m min núm num st pt av avda jr ud cd cf fc sd rcd at atl ee uu gral ing prof "
        "lic art vs aprox pág p ap"
    ),
    months=(
        "enero ene|febrero feb|marzo mar|abril abr|mayo may|junio jun|julio jul|agosto ago|septiembre "
        "setiembre sept sep set|octubre oct|"
        "noviembre nov|diciembre dic"
    ),
    numbers={
        "un": 1, "uno": 1, "una": 1, "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8,
        "nueve": 9, "diez": 10, "once": 11, "doce": 12, "trece": 13, "catorce": 14, "quince": 15, "dieciséis": 16,
        "diecisiete": 17, "dieciocho": 18, "diecinueve": 19, "veinte": 20, "veintiuno": 21, "veintiún": 21,
        "veintidós": 22, "veintitrés": 23, "veinticuatro": 24, "veinticinco": 25, "veintiséis": 26,
        "veintisiete": 27, "veintiocho": 28, "veintinueve": 29, "treinta": 30, "treinta y uno": 31,
        "treinta y un": 31, "treinta y dos": 32, "treinta y tres": 33, "treinta y cuatro": 34, "treinta y cinco": 35,
        "treinta y seis": 36, "treinta y siete": 37, "treinta y ocho": 38, "treinta y nueve": 39, "cuarenta": 40,
        "cuarenta y uno": 41, "cuarenta y dos": 42, "cuarenta y tres": 43, "cuarenta y cuatro": 44,
        "cuarenta y cinco": 45, "cincuenta": 50, "cincuenta y cinco": 55, "sesenta": 60, "sesenta y cinco": 65,
        "setenta": 70, "setenta y cinco": 75, "ochenta": 80, "ochenta y cinco": 85, "noventa": 90, "cien": 100,
        "ciento veinte": 120, "cero": 0, "primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3,
        "cuarto": 4, "quinto": 5, "sexto": 6, "séptimo": 7, "octavo": 8, "noveno": 9, "décimo": 10, "undécimo": 11,
        "duodécimo": 12, "decimotercero": 13, "decimocuarto": 14, "decimoquinto": 15, "vigésimo": 20,
        "trigésimo": 30, "cuadragésimo": 40, "quincuagésimo": 50, "sexagésimo": 60, "septuagésimo": 70,
        "octogésimo": 80, "nonagésimo": 90,
    },
    of=("de", "del", "por", "desde"),
    to=("a", "al", "para", "hacia", "sobre"),
    on=("encima", "sobre"),
    against=("contra", "ante", "con", "entre", "frente", "como"),
    relatives=("que", "quien", "quienes", "cual", "cuyo", "cuya"),
    conjunctions=("y", "e", "o"),
    nouns_of_people=(
        "el", "la", "los", "las", "un", "una", "su", "portero", "portera", "guardameta", "meta", "arquero",
        "arquera", "golero", "guardavallas", "cancerbero", "capitán", "capitana", "delantero", "delantera", "ariete",
        "punta", "extremo", "lateral", "central", "zaguero", "zaguera", "defensa", "defensor", "volante",
        "mediocampista", "centrocampista", "mediapunta", "pivote", "enganche", "goleador", "goleadora", "artillero",
        "atacante", "joven", "canterano", "juvenil", "veterano", "propio", "propia", "mismo", "recién", "ingresado",
        "ingresada", "entrado", "incombustible", "internacional", "exjugador", "ex", "compañero", "argentino",
        "argentina", "uruguayo", "uruguaya", "brasileño", "brasileña", "paraguayo", "chileno", "colombiano",
        "colombiana", "mexicano", "mexicana", "peruano", "ecuatoriano", "venezolano", "boliviano", "español",
        "española", "francés", "inglés", "portugués", "alemán", "italiano", "croata", "serbio", "holandés",
        "neerlandés", "belga", "charrúa", "lateral izquierdo", "lateral derecho", "técnico", "entrenador", "árbitro",
        "colegiado", "juez", "hermano",
    ),
    keeper=(
        "portero", "portera", "guardameta", "meta", "arquero", "arquera", "golero", "golera", "guardavallas",
        "cancerbero", "guardapalos", "cuidapalos", "portero local", "portero visitante", "meta local",
        "meta visitante", "arquero local", "arquero visitante", "guardavalla", "guardametas", "arco de", "meta de",
        "portería de", "arco defendido por", "valla de", "guardián",
        "guardameta local", "guardameta visitante", "cancerbera", "guardavallas local", "golero local",
        "golero visitante", "portero suplente", "arquero suplente", "meta suplente", "cuidavalla", "guardarredes",
        "el uno", "arco que defiende", "arco que custodia", "valla que defiende", "portería defendida por",
    ),
    pronouns=(
        "ella", "éste", "ésta", "el mismo", "el propio",
        "este (remata|dispara|define|engancha|centra|marca|cabecea|que)",
        "este no (perdona|perdonó|falla|falló|puede)", "este .. (remató|disparó|definió|marcó|cabeceó|anotó|la)",
        "éste (no|remata|dispara|define|engancha|centra|marca|cabecea|que)",
    ),
    minute_absolute=(
        "a los {w} minutos", "a los {w} min(.)?", "a los {n}", "al {n}", "al minuto {w}", "al {w} minuto",
        "en el {n}", "en el minuto {w}", "en el min.? {n}", "el minuto {w}", "minuto {w}", "minutos {n}", "del {n}",
        "(m|min|mto|mt)(.)?{n}", "(m|min|mto|mt)(.)? {n}", "{n} ?min(.)?", "{n} ?m", "{n} minutos", "{w} minutos",
        "corría el {n}", "corrían {w} minutos", "iban {w} minutos", "y a los {w}", "a los {w}", "minutos? {n} y",
        "llegaba el {n}", "hacia el final del {n}", "en el {w} minuto",
        "(al|en el|corría el|corriendo el|transcurría el|llegado el) {n}' ?", "a los {n}'",
        "(al|en el) minuto {n} de (juego|partido)",
        "(cuando |)(corrían|transcurrían|iban|se jugaban|se cumplían) (los |){w} minutos",
        "(corría|transcurría|se cumplía|se jugaba) el (minuto )?{n}", "sobre los {n}'?", 
        "min(uto)?.? {n}.?", "minuto {n}:", "{n}m", "ya en el {n}", "ya en el minuto {n}", "fue al {n}",
        "(a|en) {w} minutos de iniciado el (partido|juego|encuentro)", "en el {n}'", "desde el {n}",
    ),
    minute_later=(
        "{w} minutos (después|más tarde|luego|más adelante|posteriores)", "{w} minuto (después|más tarde|luego)",
        "{w} (después|más tarde)", "{n}' (después|más tarde)", "a los {w} minutos del gol",
        "{w} minutos (tardó|necesitó|demoró|le bastaron|duró)", "(tardó|necesitó|precisó|demoró) {w} minutos",
        "(sólo|solo|apenas) {w} minutos después", "pasaron {w} minutos", "{w} minutos (más )?pasaron",
        "{w} minutos de su ingreso", "al cabo de {w} minutos", "{w} minutos bastaron", "{w} minutos después de",
        "{w} minutos (después|más tarde|luego) (del|de la|de)",
        "(apenas|sólo|solo|tan solo|tan sólo) {w} (minutos )?(después|más tarde)",
        "(dos|tres|cuatro|cinco) más tarde", "a (los|la) {w} minutos? (siguientes|después)", "al minuto siguiente",
        "un minuto (después|más tarde|luego)", "en el minuto siguiente",
        "(transcurridos|pasados) (otros|apenas|sólo|solo|tan solo) {w} minutos", "otros {w} minutos después",
        "{w} minutos (más )?(y|le) (bastaron|tomó|llevó|costó)",
        "(no )?(pasaron|habían pasado|transcurrieron) (ni |más que |más de |apenas |sólo |solo )?{w} minutos",
        "(sólo|solo|tan solo|apenas) {w} minutos (tardó|tardaron|necesitó|duró|pasaron|aguantó|demoró)",
        "{w} minutos (le |les )?(duró|aguantó)", "a {w} minutos del (gol|empate|tanto)",
    ),
    minute_earlier=("{w} minutos (antes|atrás)", "{w} minuto antes"),
    minute_into=(
        "a los {w} minutos de(l)? (juego|partido|encuentro|inicio|comenzar|comienzo)", "tras {w} minutos",
        "cuando se cumplían {w} minutos", "(no )?habían (pasado|transcurrido) {w} minutos",
        "a los {w} (minutos )?de (iniciado|comenzado|empezado)",
        "(apenas|cuando apenas|no) (habían|se habían|iban|corrían|transcurrían|pasaban) (pasado|transcurrido|jugado|cumplido)? ?{w} minutos",
        "antes de cumplirse {w} minutos",
        "con (apenas|solo|sólo) {w} minutos (jugados|transcurridos|de juego|en el reloj)",
        "con {w} minutos (jugados|transcurridos|de juego)",
    ),
    minute_into_second=(
        "a los {w} (minutos )?(de la|del|de) (segunda (parte|mitad|etapa|mitad)|segundo "
        "(tiempo|periodo|acto|capítulo)|complemento|complementaria|reanudación|etapa complementaria|st)",
        "(al|en el) (minuto )?{w} (minuto )?(de la|del) (segunda (parte|mitad|etapa)|segundo "
        "(tiempo|periodo|acto)|complemento|complementaria|reanudación)",
        "{w}'? ?(minutos )?(de la|del) (segunda (parte|mitad|etapa)|segundo "
        "(tiempo|periodo|acto)|complemento|complementaria|reanudación)",
        "minuto {w} (de la|del) (segunda (parte|mitad|etapa)|segundo "
        "(tiempo|periodo|acto)|complemento|complementaria|reanudación)",
        
        "(a los|al|en los|sobre los|en el) {n}' ?(minutos )?(de la|del) (segunda (parte|mitad|etapa)|segundo (tiempo|periodo|período|acto|lapso|capítulo)|complemento|complementaria|reanudación|etapa final|parte complementaria|tiempo complementario)",
        "{w}'? ?(minutos )?(de la|del|de) (segunda (parte|mitad|etapa)|segundo (tiempo|periodo|período|acto|lapso|capítulo|chico)|complemento|complementaria|reanudación|etapa final|parte complementaria|st|2t|segundo)",
        "{w} minutos (después|tras|luego) (del|de la) (descanso|intermedio|entretiempo|reanudación)",
        "(a los|al) {w} (minutos )?de (reanudarse|reiniciarse|iniciada la segunda|iniciado el segundo|iniciado el complemento|comenzado el complemento|comenzada la segunda|comenzado el segundo)",
        "minuto {n} (de la|del) (complemento|etapa final|segundo periodo|segundo período|segundo lapso)",
    ),
    minute_into_first=(
        "a los {w} (minutos )?(de la|del) (primera (parte|mitad|etapa)|primer (tiempo|periodo|acto)|etapa inicial)",
        "{w}'? ?(minutos )?(de la|del) (primera (parte|mitad|etapa)|primer (tiempo|periodo|acto)|etapa inicial)",
        "minuto {w} (de la|del) (primera (parte|mitad|etapa)|primer (tiempo|periodo|acto))",
        
        "(a los|al|en los|sobre los|en el) {n}' ?(minutos )?(de la|del) (primera (parte|mitad|etapa)|primer (tiempo|periodo|período|acto|lapso|capítulo)|etapa inicial)",
        "{w}'? ?(minutos )?(de la|del) (primera (parte|mitad|etapa)|primer (tiempo|periodo|período|acto|lapso|capítulo|chico)|etapa inicial|inicial)",
    ),
    minute_before_end=(
        "a (falta|falto) de {w} minutos? (para|del) (el )?(final|término|cierre|noventa|90)",
        "a falta de {w}( minutos?)?",
        "a {w} (minutos? )?(del|para el|de) (final|término|cierre|pitazo final|epílogo)",
        "(faltando|cuando faltaban|faltaban|restando|restaban|quedaban|a falta de) {w} minutos?",
        "a {w} minutos? de(l)? (los )?(penaltis|90|noventa)", "a {w} del final",
        "a {w} minutos? del (desenlace|epílogo|cierre)",
        "a {w} (minutos? )?(del|para el|de) (final|término|cierre|pitazo final|epílogo|tramo final|cumplirse|concluir|terminar|acabar)",
        "a {w} minutos? del (pitido|silbatazo) final",
        "(faltando|faltaban|restando|restaban|quedando|quedaban|a falta de|cuando restaban|cuando faltaban|cuando quedaban|con) {w} minutos? (por jugar|por disputarse|para el final|para el cierre|para el término|para el pitido final|para terminar|para acabar|para concluir|para el 90)",
    ),
    minute_before_break=(
        "a {w} minutos? del (descanso|intermedio|entretiempo)",
        "a falta de {w} minutos? para el (descanso|intermedio)",
        "{w} minutos? antes del (descanso|intermedio|entretiempo)",
        "a {w} (minutos? )?(del|para el|de) (descanso|intermedio|entretiempo|receso|medio tiempo|paso por vestuarios)",
        "{w} minutos? antes (del|de) (descanso|intermedio|entretiempo|receso|irse|enfilar)",
    ),
    minute_stoppage=(
        "(en el|al|a los|en los) {w} (minutos? )?(de|del) (descuento|añadido|alargue|prolongación|tiempo "
        "añadido|tiempo de descuento|tiempo agregado|reposición|compensación|adición)",
        "{w} minuto (de|del) (descuento|añadido|prolongación|tiempo añadido|reposición|compensación|adición)",
        "minuto {w} (de|del) (descuento|añadido|prolongación|tiempo añadido|reposición|compensación|adición)",
        "(en el|al|a los|en los|ya en el) {w} (minutos? )?(de|del) (agregado|descuentos|prórroga del descuento|recuperación|adicional|tiempo adicional|tiempo de reposición|tiempo de compensación|injury)",
        "{w}' ?(de|del) (descuento|añadido|alargue|prolongación|adición|agregado)",
        "(el|al) (primer|segundo|tercer|cuarto|quinto|sexto|séptimo) minuto (de|del) (añadido|descuento|agregado|adición|tiempo añadido)",
    ),
    minute_around=(
        "alrededor del", "alrededor de los", "en torno al", "cerca del", "cerca de los", "hacia el", "hacia los",
        "pasado el", "pasados los", "poco antes del", "poco después del", "los primeros", "los últimos", "primeros",
        "últimos", "durante", "ante unos", "hasta el", "otros", "más de", "menos de", "casi", "los restantes",
        "agregan", "añadió", "añadieron", "de los", "unos", "sobre el", "rondando el", "hace", "llevaba", "llevaban",
        "llevan", "lleva", "restaban unos", "los siguientes", "los próximos", "poco más de", "agregó", "adicionó",
        "añade", "adiciona", "se agregan", "durante los",
        "antes del", "antes de los", "después del", "después de los", "a partir del", "desde los", "en los",
        "durante el", "superado el", "superados los", "rebasado el", "más allá del", "dio", "da", "dieron", "serán",
        "habrá", "juegan", "adicionan", "se jugarán", "de",
    ),
    quarter_hour=(
        "al cuarto de hora", "en el cuarto de hora",
        "(al|en el|cumplido el|a falta del) cuarto de hora (de juego|de partido|)", "al primer cuarto de hora",
    ),
    half_hour=(
        "a la media hora", "en la media hora", "corría la media hora", "a la media hora de juego",
        "a la media hora (de|del) (juego|partido|encuentro|choque)", "cumplida la media hora",
        "(al llegar|llegada|llegados) (a|la) (la |)media hora",
    ),
    first_half=(
        "primer tiempo", "primera parte", "primera mitad", "primera etapa", "primer periodo", "primer acto",
        "etapa inicial", "periodo inicial",
        "primer período", "primer lapso", "primer capítulo", "primeros 45", "primeros cuarenta y cinco",
        "parte inicial", "acto inicial", "primer chico",
    ),
    second_half=(
        "segundo tiempo", "segunda parte", "segunda mitad", "segunda etapa", "segundo periodo", "segundo acto",
        "complemento", "etapa complementaria", "reanudación", "periodo complementario", "tiempo complementario",
        "tras el descanso", "paso por vestuarios", "vuelta del descanso", "volver de la caseta",
        "vuelta de vestuarios", "tras el intermedio", "después del descanso", "vuelta del entretiempo",
        "segundo período", "segundo lapso", "segundo capítulo", "segundos 45", "segundos cuarenta y cinco",
        "parte complementaria", "acto complementario", "etapa final", "en la reanudación", "salida de vestuarios",
        "salir de vestuarios", "salir de los vestuarios", "vuelta de los vestuarios", "regreso de vestuarios",
        "regreso del descanso", "tras la pausa", "tras el paso por vestuarios", "tras el entretiempo",
        "al volver del descanso", "segundo chico", "nada más volver", "paso por los vestuarios",
    ),
    first_half_mark=(
        "pt", "p.t.", "p.t", "1t", "1 t", "del pt", "1t.", "1er tiempo", "del primer tiempo", "de la primera parte",
    ),
    second_half_mark=(
        "st", "s.t.", "s.t", "2t", "2 t", "del st", "2do tiempo", "del segundo tiempo", "de la segunda parte",
        "del complemento",
    ),
    first_extra_mark=(
        "pte", "p.t.e.", "1te", "1 te", "1er te", "del primer tiempo extra", "del primer suplementario",
        "del primer tiempo suplementario", "de la primera parte de la prórroga", "del primer tiempo de la prórroga",
    ),
    second_extra_mark=(
        "ste", "s.t.e.", "2te", "2 te", "2do te", "del segundo tiempo extra", "del segundo suplementario",
        "del segundo tiempo suplementario", "de la segunda parte de la prórroga",
        "del segundo tiempo de la prórroga",
    ),
    half_time=(
        "descanso", "entretiempo", "intermedio", "desde el inicio", "al inicio", "al comenzar",
        "medio tiempo", "receso", "vestuarios", "tras el descanso", "en la caseta", "al inicio del complemento",
    ),
    extra_time=(
        "prórroga", "tiempo extra", "alargue", "tiempo suplementario", "suplementario", "tiempos extra",
        "tiempos extras",
    ),
    shootout=(
        "tanda de penaltis", "tanda de penales", "definición por penales", "definición desde los doce pasos",
        "en los penales", "en los penaltis", "desde los once metros", "los penaltis a", "los penales a",
        "en la tanda", "tanda", "desde los doce pasos",
    ),
    goal=(
        "marca", "marcó", "marcan", "marcaron", "marcaba", "marcando", "(ha|había|hubo|han) marcado",
        "anot(a|ó|an|aron|aba|ando)", "(ha|había|han) anotado", "anotar (el|su|un)",
        "marcar (el|su|un|el) (primer*|segund*|tercer*|gol|tanto|empate)", "convierte", "convirtió", "convirtieron",
        "convierten", "convertir el", "(bate|batió|batir|batía) a P",
        "(bate|batió|batir|batía) (al|a la) (meta|portero|guardameta|arquero|golero|portera|arquera)",
        "vence la resistencia de", "(venció|vence) a P", "(fusil*) (a P|al)", "fusiló",
        "(la|lo) (mand*|envi*) a (guardar|la red|las redes|las mallas)", "mandar* a guardar",
        "al fondo de (la red|las redes|las mallas|la portería|la meta|la valla)",
        "en el fondo de (la red|las redes|las mallas|la portería|la meta)", "al fondo del arco", "la empujó",
        "la empuja", "la embocó", "la emboca", "emboc(a|ó)",
        "(introdu*|alojó|aloja|aloj*|met*) .. (balón|pelota|esférico|cuero)",
        "inaugur* el (marcador|electrónico|luminoso)",
        "(abre|abrió|abría|abrir) (el marcador|la cuenta|la lata|el tanteador|el electrónico|la goleada)",
        "(abre|abrió) el luminoso", "(rompe|rompió) el (cero|empate)", "estren* el marcador", "movió el marcador",
        "(pone|puso|ponía|poniendo|firma|firmó|hace|hizo|logra|logró|establece|estableció|coloca|colocó|"
        "subió|sube|anota|decreta|decretó|sella|selló|es|suponía|era) el (definitivo |)S",
        "(empata|empató|empatan|empataron|empatar|igualó|iguala|igualaba|descontó|descuenta|descontar)",
        "recort* distancias", "recort* (la |)diferencia*",
        "ampli(a|ó|aba) (la|el|su) (ventaja|marcador|renta|cuenta)",
        "aumentó (la|el|su) (ventaja|marcador|cuenta|cifras|diferencia)", "aument(a|ó)", "sentenci(a|ó|aba)",
        "finiquit(a|ó)", "liquid(a|ó)", "(cierra|cerró|cerraba) (la cuenta|el marcador|la goleada|la cuenta)",
        "(pone|puso|ponía) (el empate|las tablas|la igualdad|el descuento|tierra de por medio|en ventaja|por delante)",
        "(firma|firmó|logra|logró|consigue|consiguió) (el|la|las|su|un|los) "
        "(empate|tablas|igualada|gol|tanto|doblete|triplete|segundo|tercero|primero|igualdad)",
        "(hizo|hace|hacía) (el|su) (primer*|segund*|tercer*|cuarto|quinto|gol|tanto|empate|descuento|primer)",
        "gooo*l", "gol de P", "golazo", "gritó el", "(convirti*|transform*) en (gol|la igualada)",
        "(perfor*|infl*|hinch*|sacud*) (la red|las redes|las mallas|la portería|la valla)",
        "(se |)adelantó (al|a T)", "no perdonó", "no perdona", "vacunó", "la clavó", "la clava",
        "clav(a|ó) (el|la|un)", "(puso|pone) en ventaja", "(da|dio|daba) la (victoria|ventaja)",
        "(dio|da|daba) el (triunfo|gol|empate)", "(culmin*|finaliz*) (con éxito|la jugada)",
        "(pesc*|caz*|empuj*) .. (a la red|al fondo)", "selló (la|el) (igualdad|victoria|triunfo|resultado)",
        "cambia .. por gol", "cambió .. por gol", "remach(a|ó)", "vio puerta", "ve puerta", "vieron puerta",
        "hizo diana", "logró perforar", "la (metió|mete) (en|dentro|al|por|adentro|con)",
        "definió (con|cruzado|ante|de|al|a)", "la empujan", "a guardar",
        "puso el (primero|segundo|tercero|cuarto|definitivo)", "pone el (primero|segundo|tercero|cuarto|definitivo)",
        "hizo el (primero|segundo|tercero|cuarto|único|definitivo)",
        "hace el (primero|segundo|tercero|cuarto|único)", "adelantó a (los|las|su|sus)",
        "(abrió|abre) (la ventaja|las acciones|el camino)", "estableció (la|el)", "la colocó (en|arriba|al|lejos)",
        "no desaprovechó", "culminó", "mand(ó|a) el balón al fondo",
        "llegó el (gol|empate|primero|segundo|tercero|descuento)",
        "llegó (el|la) (primer*|segund*|tercer*) (gol|tanto)", "convirti(ó|endo) (el|en)", "convierte (el|en)",
        "para convertir el", "(pesca|pescó|cazó|caza) el rebote", "apareció para (marcar|anotar|empujar)",
        "conectó .. para el S", "(volvió|vuelve) a (marcar|anotar)",
        "(abrió|abre|abría|abrir|abriendo) (el|la) (marcador|cuenta|tanteador|score|electrónico|luminoso|lata|goleada|portillo)",
        "(adelantó|adelanta|adelantaba|adelantaría|adelantar) (a|al|a los|a las|a su|a sus|por) (T|equipo|local|locales|visitante|visitantes|cuadro|conjunto)",
        "(puso|pone|ponía|pondría|colocó|coloca|colocaba|dejó|deja) (a|al|a los|a las) (T|suyos|suyas|local|locales|visitante|visitantes|cuadro|equipo|conjunto) (en ventaja|por delante|arriba|al frente)",
        "(puso|pone|ponía|pondría|colocó|coloca|subió|sube|hizo|hace|estampó|estampa|firmó|firma|rubricó|rubrica|certificó|certifica|redondeó|redondea|anotó|marcó|convirtió|consiguió|logró|dejó|deja|sellaba|selló|cerró|cierra|amplió|amplía|establecía|dictó) (el|la|un|el definitivo|el momentáneo|el provisional|el parcial) S",
        "(puso|pone|ponía|subió|sube|hizo|hace|firmó|firma|marcó|marca|anotó|anota|consiguió|consigue|logró|logra|convirtió|convierte|selló|sella|llegó|llega|encontró|cerró) (el|su|la) (primero|segundo|tercero|cuarto|quinto|sexto|uno|dos|tres|gol|tanto|diana|empate|igualada|igualdad|descuento|honor|definitivo|triplete|doblete|hat-trick|sentencia)",
        "(puso|pone|ponía) (el|la|las) (empate|tablas|igualdad|igualada|descuento|guinda|sentencia|puntilla|tranquilidad|rúbrica|cifras definitivas)",
        "(puso|pone|ponía) (el |)(primero|segundo|tercero|cuarto|quinto|sexto)",
        "(puso|pone) cifras (definitivas|finales)", "(dar|da|dio|daba) (cifras|números) definitiv(as|os)",
        "(dio|da|daba|daría|otorgó|otorga) (el triunfo|la victoria|los tres puntos|la ventaja|el empate|la clasificación|el pase|el título|vida)",
        "(restableció|restablece) (la igualdad|el empate|las tablas)",
        "(devolvió|devuelve|devolvía) (las tablas|la igualdad|el empate)",
        "(niveló|nivela|nivelaba|empardó|emparda|emparejó|empareja|equilibró|equilibra) (el marcador|la contienda|las acciones|el partido|la balanza|el tanteador|el juego|la cuenta|el clásico|el resultado)",
        "(estiró|estira|estiraba|extendió|extiende|agrandó|agranda|incrementó|incrementa|dobló|dobla|duplicó|duplica|aumentó|aumenta) (la|las|el|su) (ventaja|diferencia|diferencias|cuenta|renta|distancia|distancias|marcador|cifras)",
        "(acortó|acorta|acortaba|achicó|achica) (distancias|distancia|la distancia|las distancias|diferencias|la diferencia|el marcador)",
        "(redujo|reduce|reducía|recortó|recorta|recortaba) (distancias|distancia|diferencias|la diferencia|la ventaja|la desventaja)",
        "(descontó|descuenta|descontaba|descontaría|decoró|decora) (para|por|el|de|a)",
        "(sentenció|sentencia|sentenciaba|sentenciaría|liquidó|liquida|finiquitó|finiquita|cerró|cierra) (el|la) (partido|encuentro|choque|duelo|pleito|pelea|eliminatoria|victoria|triunfo|goleada|cuenta|marcador|serie|cotejo|historia)",
        "(hizo|hace|hacía|haría) (el|un|su) (gol|golazo|tanto|primero|segundo|tercero|cuarto|empate|único|definitivo|descuento|uno|dos|tres|doblete)",
        "(envió|envía|mandó|manda|mandaba|metió|mete|introdujo|introduce|alojó|aloja|alojaba|puso|pone|colocó|coloca|clavó|clava|incrustó|incrusta|depositó|deposita|empujó|empuja|acomodó|acomoda) .. (al fondo|en el fondo|a la red|a las redes|a las mallas|en las redes|en la red|en las mallas|dentro|en el ángulo|en la escuadra|en el arco|en la portería|por la escuadra|a guardar|a la jaula|a la cazuela|adentro|al ángulo)",
        "(acabó|acaba|terminó|termina|besó|besa|tocó|encontró|acarició) .. (al fondo|en el fondo|la red|las redes|las mallas|en gol|en la red|en las redes)",
        "(batió|bate|batía|superó|supera|superaba|venció|vence|vencía|fusiló|fusila|sorprendió|sorprende|ejecutó|ejecuta|doblegó) (a P|al|a la) (portero|portera|arquero|arquera|golero|meta|guardameta|guardavallas|cancerbero)",
        "(bate|batió|batía|fusil(a|ó|aba)|vacun(a|ó)|vence|venció|superó|supera) a P",
        "(gol|golazo|goool*|gooo*l|golaaazo|tanto) de T", "(cambió|cambia|canjeó|canjea) .. por (gol|el)",
        "(inauguró|inaugura|inauguraba|estrenó|estrena|estrenaba|movió|mueve|desniveló|desnivela|desequilibró|abrió|abre) (el|la) (marcador|tanteador|electrónico|luminoso|score|cuenta|placar|pizarra|pizarrón)",
        "(rompió|rompe|rompía|quebró|quiebra) (el cero|el empate|la paridad|la igualdad|el hielo|las tablas|el cerrojo|el arco)",
        "(facturó|factura|cantó|canta|gritó|grita|celebró|festejó) (el|su|un|de nuevo) (gol|primero|segundo|tercero|tanto|empate|golazo)",
        "(encontró|encuentra|halló|vio|ve|hizo|volvió a ver) (el gol|puerta|portería|las redes|la red|diana|el camino del gol|la meta)",
        "no (perdonó|perdona|perdonaba|desaprovechó|desaprovecha|desperdició|desperdicia|falló|falla|fallaba|erró|tembló|titubeó|dudó) (y|en|ante|solo|al|la|el|con|para|a)",
        "(remach|fusil|empuj)(ó|a) (a placer|a la red|a gol|al fondo|la pelota|el balón|a puerta vacía)",
        "(la|lo) (empujó|empuja|mandó|manda|envió|envía|metió|mete|puso|pone|clavó|clava|colocó|coloca|acomodó|acomoda|guardó|cruzó|picó) (a la red|a las redes|a guardar|al fondo|adentro|dentro|en el ángulo|al ángulo|a la escuadra|por la escuadra|en la escuadra|abajo|contra|junto|por encima del arquero|por encima del portero|a gol|lejos|a placer|bajo las piernas|en la red|entre las piernas)",
        "(se estrenó|se estrena) como (goleador|goleadora|anotador)",
        "(apareció|aparece|surgió|emergió|llegó) .. para (marcar|anotar|empujar|mandar|poner|convertir|sentenciar|definir|cabecear a)",
        "(marcó|marca|anotó|anota|convirtió|logró|consiguió) (el|la) (gol|tanto|diana|empate|igualada|triunfo|victoria|honor|descuento|definitivo|único)",
        "(marcó|anotó|convirtió) (de|para|tras|a|en|con|el|al|su|un|desde|por)",
        "(firmó|firma|firmaba|rubricó|rubrica|completó|completa|selló|sella) (el|su|un|la) (doblete|triplete|hat-trick|hat trick|gol|tanto|empate|goleada|remontada|golazo|póker|victoria|triunfo)",
        "(selló|sella|sellaba|certificó|certifica) (el|la) (triunfo|victoria|empate|igualdad|resultado|goleada|clasificación|pase|remontada)",
        "(capitalizó|capitaliza|aprovechó|aprovecha) .. para (marcar|anotar|batir|empujar|poner|abrir|convertir|definir|hacer|descontar|empatar|igualar|adelantar)",
        "(culminó|culmina|finalizó|finaliza|definió|define|coronó|corona|resolvió|resuelve) (la|una|el|un) (jugada|contra|contragolpe|contraataque|acción|pared|combinación|galopada|triangulación)",
        "(se metió|se mete|se coló|se cuela|se incrustó|entró|entra|ingresó) (en|por|pegad*|al|junto|la|el|llorando|ajustad*) .. (portería|arco|meta|valla|escuadra|ángulo|red|palo|poste|redes|mallas)",
        "(acabó|terminó) en gol", "fue gol",
        "para (poner|hacer|marcar|sellar|firmar|establecer|anotar|decretar|el|subir|colocar) (el |un |)(definitivo |)S",
        "para (poner|marcar|anotar|hacer|firmar|lograr|conseguir|establecer|convertir) (el|la|su|un) (primero|segundo|tercero|cuarto|quinto|empate|igualada|gol|tanto|descuento|definitivo|golazo|uno|dos)",
        "para (abrir|inaugurar|estrenar|romper|cerrar|ampliar|aumentar|estirar|descontar|igualar|empatar|adelantar|sentenciar|liquidar)",
        "(dejó|deja) sin (opciones|reacción|chances|respuesta) (a|al)",
    ),
    brace=("doblete de", "doblete", "los dos goles", "ambos goles", "marcó dos veces", "por partida doble"),
    goal_by=(
        "gol de", "goles de", "golazo de", "tanto de", "tantos de", "diana de", "obra de", "doblete de",
        "triplete de", "hat trick de", "hat-trick de", "dobletes de", "por mediación de", "anotación de",
        "anotaciones de", "conquista de", "conquistas de", "tripleta de", "dianas de", "un tanto de", "el tanto de",
        "los tantos de", "con gol de", "gracias a un gol de", "con un gol de", "gracias a los goles de",
        "por conducto de",
        "goles por medio de", "por medio de", "por intermedio de", "por obra de", "los goles de", "un gol de",
        "el gol de", "el primero de", "el segundo de", "el tercero de", "primer gol de", "segundo gol de",
        "tercer gol de", "goles obra de", "gol obra de", "con goles de", "con tantos de", "con dianas de",
        "con anotaciones de", "con doblete de", "con un doblete de", "gracias a un doblete de",
        "gracias a un tanto de", "gracias a los tantos de", "convertido por", "convertidos por", "anotado por",
        "anotados por", "marcado por", "marcados por", "descuento de", "empate de", "descontó para T",
        "remontada de", "guinda de", "anotaron P", "marcaron P", "convirtieron P", "convirtió P", "convierte P",
        "marcó P", "anotó P", "empató P", "igualó P", "descontó P", "sentenció P",
    ),
    goal_weak=(
        "gol", "a placer", "a puerta vacía", "golazo", "tanto", "anotar", "marcar", "empuja", "empujó", "fusila",
        "fusil*", "testarazo", "a la red", "al segundo palo", "pegado al palo", "inapelable", "vaselina",
        "al ángulo", "a la escuadra", "define", "definió", "la metió", "la mete", "empujar", "remachó", "al fondo",
        "solo tuvo que", "solo tiene que", "asomó la bota",
        "a la jaula", "a bocajarro", "con la testa", "definición", "culminó", "la picó", "picó la pelota",
        "de emboquillada", "por la escuadra", "por toda la escuadra", "en la escuadra", "al palo largo",
        "al primer palo", "junto al poste", "ajustado al palo", "ajustada al palo", "pegada al poste",
        "pegado al poste", "bajo las piernas", "inatajable", "imparable", "inalcanzable", "cabezazo letal",
        "resolvió", "remató a gol", "sin marca", "solo tuvo que empujar", "solo tuvo que empujarla",
        "tiene solo que empujar", "tiene solo que empujarla", "tuvo solo que empujar",
    ),
    goal_wasted=(
        "marc* (el|la) (ritmo|paso|pauta|territorio|compás|diferencia|historia|camino|tendencia)", "la marca",
        "sin marca", "su marca", "(cerca|punto|opción|posibilidad) de (marcar|anotar|empatar|abrir|convertir|batir)",
        "(pudo|pudieron|podía|intent*|quis*|trat*|busc*|cerca|por|para|sin) (de "
        "|)(marcar|anotar|empatar|abrir|convertir|batir|ampliar|sentenciar|aumentar|igualar|descontar|"
        "adelantar)",
        "se convirt*", "se convierte",
        "(rozó|roza|rozaron|buscó|busca|buscando|acarició|evitó|evita|evitar|salvó|cerca|falló|mereció|"
        "merecía|olía) .. (gol|empate|tanto|segundo|tercero)",
        "ocasión de gol", "ocasiones de gol", "oportunidad de gol", "oportunidades de gol", "opción de gol",
        "opciones de gol", "chance de gol", "chances de gol", "situación de gol", "situaciones de gol",
        "jugada de gol", "cantar gol", "cantó el gol", "cantaba el gol", "gol cantado", "sin goles", "a punto de",
        "no (marc*|anot*|convirt*)", "goal average", "diferencia de gol*", "saque de (portería|meta)",
        "línea de gol", "antes del gol", "después del gol", "tras el gol", "con el gol", "festejo* .. gol",
        "celebr* .. gol*", "la del empate",
        "(sin|casi|pudo|podía|quiso|cerca de|a punto de|por|intentó|buscó|trató de|estuvo cerca de|quería) (poner|hacer|lograr|conseguir|firmar|llegar|marcar|anotar) (el|la|su) (gol|empate|primero|segundo|tercero|igualada|tanto)",
        "(cerca|punto|posibilidad|opción|ocasión|oportunidad|chance) (estuvo |)de (poner|hacer|lograr|conseguir|firmar|ampliar|aumentar|estirar|sentenciar|igualar|descontar|adelantar|liquidar|cerrar|recortar)",
        "(rozó|roza|acarició|acaricia|olió|soñó|reclamó|buscó|busca|mereció|merecía|perdonó|perdona|falló|evitó|evita|salvó|salva|impidió|impide|negó|niega|ahogó|privó) .. (gol|empate|tanto|segundo|tercero|igualada|primero|cuarto|descuento|diana)",
        "pudo (ser|haber sido|llegar|caer|venir) (el|gol|peor)",
        "(pudo|podía|podría|pudieron) (haber |)(marc*|anot*|empat*|igual*|sentenci*|ampli*|aument*|hecho|hacer|poner|puesto|descont*|convert*|abrir|abierto|concretado)",
        "la ocasión del empate",
        "(ocasión|oportunidad|opción|chance|jugada|situación|acción|peligro|ocasiones|oportunidades) (clara |claras |manifiesta |más clara |)(de|para) (gol|empatar|marcar|el empate|anotar|adelantarse|ponerse|abrir|ampliar|sentenciar|igualar)",
        "marc(ó|a|aba|an|aron) (el|la|las|un|una) (ritmo|paso|pauta|territorio|compás|diferencia|diferencias|historia|camino|tendencia|tempo|inicio|final|devenir|línea|hito|antes|reloj|distancia|distancias|época)",
        "marc(ó|a|aba) (a|al|de cerca|la salida|la posición|territorio|el pase)", "(le|lo) marc(ó|aba|a)",
        "(marca|marcaba) (personal|registrada|al hombre|de|del)", "la marca (de|del|personal)",
        "(de|su|la|sin|libre de|perdió la|pierde la) marca", "(récord|marca) de",
        "empate (a|sin) (cero|goles|nada|todo)",
        "(con|tras|después|antes|hasta|para|del|al|por|sobre|el) (el |)(momentáneo |)empate (a|en|de|parcial)",
        "gol average", "(sin|ni|más|menos|pocos|muchos|varios|los|de|sus|cuatro|tres|dos) goles",
        "gol(es)? (de|en) (la ida|oro|contra|visitante|la temporada|el torneo|esta liga|el campeonato)",
        "(su|el|los) (gol|goles) (número|en|con la|esta temporada|de la temporada|en la temporada)",
        "(tras|después de|luego de|antes de|desde|con|hasta|a raíz de) (el|los|su) (gol|goles|tanto|tantos)",
        "(línea|boca|cara|situación|opción|pase) de gol",
        "(celebr|festej|grit|cant)(ó|a|aba|aban|aron|ando) (el|los|un) (gol|goles|tanto)",
        "se (adelantó|anticipó|adelanta) a (P|todos|su|la|los)",
        "(se |)(cierra|cerró) (el partido|en defensa|atrás|los espacios)",
        "no (llegó|llegaba|llega|encontró|encontraba|hubo|sube|subió) .. (gol|goles|empate)",
        "(jugador|equipo|cuadro) (más |)goleador", "se convirt(ió|ieron) en",
        "(empató|empata|empataron|igualó|igualaba|empataban|ganaba|perdía) (en|con|ante|de visitante|de local|como|a domicilio) T",
        "define (el|la) (título|campeonato|serie|llave|ascenso)",
    ),
    ball=(
        "el balón", "la pelota", "el esférico", "el cuero", "la bola", "la redonda", "la caprichosa", "el remate",
        "el disparo", "el tiro", "el centro", "el chut", "la volea", "el cabezazo",
    ),
    deflected=(
        "(desvió|desvía) (el|la) (balón|pelota|disparo|remate|tiro|trayectoria|centro|chut|esférico)",
        "(desvió|desvía) lo justo", "(desvió|desvía) de (tacón|taco|cabeza)",
        "(metió|mete|puso|pone) la (puntera|bota|punta|cabeza|pierna|rodilla)",
    ),
    goal_allowed=(
        "(gol|tanto) (legal|válido|validado|convalidado|confirmado)",
        "(validó|valida|convalidó|convalida|confirmó|confirma|dio por válido|da por válido|dio por bueno|da por bueno) (el|la) (gol|tanto|conquista|anotación|diana)",
        "(dio|da) (validez|por válido|por bueno|por buena)", "subió al marcador",
        "posición (legal|correcta|reglamentaria|habilitada)", "estaba habilitad(o|a)",
        "en posición (legal|correcta)", "el gol (vale|valió|sube|subió)",
    ),
    own_goal=(
        "autogol", "autogoles", "en propia puerta", "en propia meta", "en su propia puerta", "en su propia portería",
        "en su propio arco", "propia puerta", "propia portería", "propia meta", "propio arco", "contra su propia",
        "en contra de su", "p.p.", "hacia su propia", "gol en contra de",
        "gol en contra", "gol en propia", "goles en contra", "en propia", "se marcó en propia",
        "hacia su propio arco", "hacia su propia portería", "contra su propio arco", "contra su propia valla",
        "contra su arco", "contra su valla", "contra su propio marco", "en su propia valla", "en su propia meta",
        "en su propia red", "en propia valla", "en propio arco", "su propia meta", "su propia valla",
        "su propia red", "su propio marco", "propio marco", "autogol de", "gol en propia puerta de",
        "desvió .. a su propia",
    ),
    header=(
        "de cabeza", "cabezazo", "cabecea*", "cabeceó", "testarazo", "testa", "frentazo", "cabezaso",
        "con la cabeza", "de un frentazo", "peinó", "peina", "de palomita", "cabezazos", "a testarazo",
        "con un testarazo", "testarazos", "de un testarazo", "con un cabezazo", "con la testa", "cabezazo picado",
        "cabeceando", "conectó de cabeza", "remató de cabeza",
        "cabezazo bombeado", "de testa", "con la frente", "por arriba", "por alto", "de frentazo", "de parietal",
        "peinada", "peinando", "peinar", "cabecear", "cabecea", "cabecearon", "en plancha", "palomita",
        "de un cabezazo", "de certero cabezazo", "martillazo",
    ),
    free_kick=(
        "de tiro libre", "tiro libre", "de falta", "libre directo", "falta directa", "de falta directa",
        "lanzamiento de falta", "golpe franco",
        "de tiro libre directo", "tiro libre directo", "de golpe franco", "saque de falta", "con un tiro libre",
        "por encima de la barrera", "por sobre la barrera", "sobre la barrera", "de pelota parada",
        "de pelota quieta", "con un libre directo",
    ),
    assist_by=(
        "asistencia de", "pase de",
        "pase (filtrado|atrás|largo|preciso|profundo|al hueco|en "
        "profundidad|milimétrico|magistral|perfecto|genial|medido) de",
        "pase preciso de", "gran pase de", "centro de",
        "centro (raso|retrasado|medido|preciso|perfecto|rastrero|pasado|llovido) de", "servicio de", "envío de",
        "a pase de", "a centro de", "a servicio de", "a asistencia de", "desborde de", "asistido por",
        "habilitado por", "habilitación de", "taco de", "córner de", "tiro de esquina de", "saque de esquina de",
        "jugada de", "jugada individual de", "pared con", "pared de .. con", "combinar con", "combinación con",
        "tras pase de", "tras centro de", "cesión de", "prolongación de", "dejada de", "toque de", "que cobró",
        "que botó", "cobrado por", "botado por", "ejecutado por", "lanzado por", "servido por", "puesto por",
        "por P con", "pelotazo de", "asociarse con", "balón de", "de la mano de", "buen pase de", "peinada de",
        "conexión con", "centro desde la (derecha|izquierda) de", "tiro libre de", "a la salida de un córner de",
        "diagonal de", "carrera de", "internada de", "jugadón de", "recuperación de", "robo de", "lanzamiento de",
        "balón filtrado de", "pase en profundidad de", "pase al espacio de", "pase al hueco de",
        "pase de la muerte de", "centro chut de", "centro-chut de", "falta botada por", "falta lanzada por",
        "córner botado por", "córner lanzado por", "córner ejecutado por", "córner servido por",
        "tiro de esquina cobrado por", "tiro de esquina ejecutado por", "saque de falta de", "cambio de juego de",
        "centro al segundo palo de", "centro al área de", "envío al área de", "buen centro de", "gran centro de",
        "gran jugada de", "buena jugada de", "excelente pase de", "gran asistencia de", "magnífica asistencia de",
        "habilitación perfecta de", "tacazo de", "taconazo de", "descarga de", "pivoteo de", "pase cruzado de",
        "pase entre líneas de", "con asistencia de", "previa asistencia de", "asistencias de", "pelotazo largo de",
        "pase largo de",
    ),
    assist_verb=(
        "asist(e|ió|ía)", "centr(a|ó)", "habilit(a|ó)", "sirve", "sirvió", "cede", "cedió",
        "met(e|ió) (el|un) (centro|pase|balón)", "tiró el", "cuelga", "colgó", "colg*", "bot(a|ó) (el|la|un)",
        "prolong(a|ó)", "peinó", "peina", "la puso", "la pone",
        "se la (deja|dejó|da|dio|pone|puso|pasa|pasó|cede|cedió|baja|alarga|devuelve)", "la bajó", "la baja",
        "dej(a|ó) (solo|sola)", "encuentra a", "filtr(a|ó)", "sac(a|ó) (un|el) centro",
        "mand(a|ó) (un|uno|el) .. (centro|olla|área)", "cobr(a|ó) (el|un) (tiro|córner|saque)", "conect(a|ó|ar) con",
        "tocó (para|a|con)", "desbord(a|ó)", "asistencia", "asistió", "puso (el|un) (centro|balón|pase)",
        "pone (el|un) (centro|balón|pase)", "sirve (en|el|un|la|a)", "sirvió (en|el|un|la|a)",
        "lanz(a|ó) (el|un) (centro|córner|pase)", "levant(a|ó) (el|un) centro", "envi(ó|a) (el|un) centro",
        "habilitó", "se la sirvió", "le dejó", "se la bajó", "bajó de (cabeza|pecho)", "filtró", "metió un pase",
        "tocó atrás", "cedió atrás", "la dejó", "mandó el centro",
    ),
    shot=(
        "remat*", "dispar(a|ó|aba|an|aron|ar|ando|o|os)", "tiro", "tira", "chut*", "cabezazo",
        "cabece(a|ó|aba|ando)", "testarazo", "zurdazo", "derechazo", "zapatazo", "latigazo", "bombazo",
        "pelotazo al", "volea", "vaselina", "media vuelta", "media tijera", "chilena", "tijera", "(la|lo) prob(ó|a)",
        "prob(ó|a) (fortuna|suerte|desde|a|de)", "lo intent(a|ó)", "la intent(a|ó)", "conect(a|ó)", "lanz(a|ó)",
        "le peg(a|ó)", "peg(a|ó) (desde|de|un)", "saca un", "sacó un", "misil", "obús", "trallazo", "chutazo",
        "cañonazo", "taponazo", "chumbazo", "buscapié", "testazo", "mano a mano", "define", "definió", "puntazo",
        "punterazo", "disparo", "picó", "la picó", "(se |)sacó (un|una) (derechazo|zurdazo|disparo)", "empalm(a|ó)",
        "calz(a|ó)", "tiro libre de", "frentazo", "sorprender (a|de|desde)", "le dio (con|de)",
        "intent(a|ó) (un|el|de) (disparo|remate|tiro|chut|cabezazo|sorprender)", "encuentra la cabeza de",
        "encontró la cabeza de", "conectó (un|de)", "prende un", "prendió un",
        "saca (un|una) (remate|taponazo|disparo|derechazo|zurdazo|latigazo)", "quiso sorprender",
        "reventó (el|un|la)", "estrell(a|ó)", "cucharea", "puntea", "punteó",
    ),
    chance=(
        "ocasión", "ocasiones", "oportunidad", "oportunidades", "la tuvo", "la tiene", "tuvo (el|la|en)",
        "(rozó|roza) el", "chance", "se lo (pierde|perdió)", "se (pierde|perdió) (el|la|un|una)", "se la perdió",
        "la que (salvó|erró|falló|sacó|tuvo|perdonó)", "perdon(a|ó)", "err(ó|a)", "malogr(ó|a)", "desperdici(a|ó)",
        "fall(ó|a) (un|una|solo|sola|en|ante|lo|la)", "marr(a|ó)", "avis(a|ó)",
        "(cerca|punto) de (marcar|anotar|empatar|hacer)", "pudo (marcar|anotar|empatar|hacer|ser)", "acarici(ó|a)",
        "tuvo (la|una) (ocasión|chance|oportunidad|opción)", "dispuso de (una|la|otra)", "desaprovech(a|ó)",
        "se le escapó", "dej(ó|a) escapar (el|la)",
    ),
    saved=(
        "ataj(a|ó|aba|ando)", "par(ó|a) (el|la|un|bien|con)", "atrap(a|ó)", "detiene", "detuvo", "blocó", "bloca",
        "repel(e|ió)", "tap(a|ó)", "contuvo", "contiene", "le sacó", "envió a córner",
        "mand(a|ó) (al|a) (córner|saque de esquina|tiro de esquina)", "neg(ó|aba)", "le neg(ó|aba)", "ahogó",
        "le ahogó el grito", "gran (parada|atajada|intervención)", "paradón", "atajadón", "tapada", "tapadón",
        "volada", "atajada", "parada", "intervención", "estirada", "respond(e|ió)", "se (luce|lució)", "lució",
        "le ganó el (mano a mano|duelo)", "se estir(a|ó)", "abort(a|ó)", "manda al córner", "envía al córner",
        "se topó con", "se encontró con", "desbarat(a|ó)", "frustr(a|ó)", "impid(e|ió)", "vol(ó|aba) para",
        "con la yema", "la toc(a|ó)", "tocarla", "para sacarla", "reflejos", "manot(ea|eó)", "controló",
        "bajó la persiana", "se quedó con", "ganó el mano a mano", "desv(ía|ió|iaba)", "sacó (una|la) mano",
        "a fondo", "adivinó", "le adivinó", "se hizo grande", "respondió con", "bajo los tres palos",
        "le negó (el gol|el empate|la)", "achic(ó|a)",
    ),
    saved_by=(
        "(atajado|atajada|parado|parada|detenido|detenida|despejado|despejada|desviado|desviada|rechazado|"
        "tapado|contenido|repelido|atrapado|sacado|salvado|neutralizado) por",
        "parada de", "paradón de", "atajada de", "volada de", "tapada de", "tapadón de", "intervención de",
        "se topó con", "se topa con", "se encontró con", "se encuentra con", "las piernas de", "los guantes de",
        "los puños de", "respuesta de", "reacción de", "estirada de", "encuentra al golero", "se estrelló en",
        "exigió a", "exige a", "hizo lucirse a", "hizo intervenir a", "probó a", "puso a prueba a", "a las manos de",
        "obligó a (intervenir|lucirse|emplearse|esforzarse) a", "las manos de", "los brazos de", "los pies de",
        "el cuerpo de",
    ),
    off_target=(
        "desviad(o|a)", "por encima", "a las nubes", "rozando", "rozó", "lamió", "lamiendo", "besando",
        "junto al palo", "por poco", "al lado del (palo|caño|poste)", "a centímetros", "lateral de la red",
        "por línea de fondo", "ancho", "elevado", "pegad(a|o) al palo", "sin dirección", "la vuela", "la voló",
        "no encontró (portería|puerta|arco|el arco)", "mordido", "por arriba",
        "(se |)(le |)(va|fue|marchó|marcha|iba|perdió|pierde|salió|sale) (muy |demasiado |ligeramente "
        "|apenas |un poco |algo |directamente "
        "|)(desviad*|alt*|fuera|afuera|por|larg*|cerca|pegad*|rozando|besando|lamiendo|elevad*|a|arriba|"
        "junto|al)",
        "(la|lo|tiro|tiró|mandó|manda|envió|envía|remató|remata|lanzó|lanza|disparó|dispara|echó|cabeceó|"
        "cabecea) .. (fuera|afuera|alto|alta|desviad*|arriba)",
        "a la grada", "a las gradas", "a la tribuna", "al lateral de la red", "salió alto", "salió desviad*",
        "se marchó (fuera|alto|desviado)", "muy alto", "demasiado alt*", "demasiado cruzad*", "la picó demasiado",
        "por encima del (larguero|travesaño|horizontal|marco|arco)", "rozando el (palo|poste)",
        "fuera por (poco|muy poco|centímetros)", "lejos del (arco|marco)", "sin puntería", "se le fue", "se le va",
        "se fue (alto|alta)", "cerca del (palo|poste|travesaño|ángulo)",
    ),
    woodwork=(
        "poste", "palo", "travesaño", "larguero", "madera", "maderas", "horizontal", "vertical", "caño", "fierro",
        "fierrito", "metal", "cruceta", "parante", "reventó el", "al palo", "en el poste", "escuadra de la portería",
        "al larguero", "al travesaño", "al poste", "estrelló en el (palo|poste|larguero|travesaño)", "la escuadra",
        "los postes", "el parante", "ambos fierritos", "fierritos", "la base del (palo|poste)",
    ),
    blocked=(
        "sobre la línea", "bajo palos", "en la línea", "la raya", "en la raya", "bloque(a|ó)", "se interpuso",
        "sobre la raya", "despej(a|ó)", "rechaz(a|ó)", "salv(a|ó)", "evit(a|ó)", "la sac(a|ó)", "lo sac(a|ó)",
        "sac(a|ó) .. (línea|raya)", "salvó .. (línea|raya)", "interpon(e|ía)", "tapon(ó|a)", "se cruz(ó|a)",
    ),
    blocked_by=(
        "(bloqueado|bloqueada|interceptado|taponado|tapado) por", "la barrera", "rebotó en", "pegó en P", "dio en P",
    ),
    beats=(
        "(regateó|regatea|dribló|dribla|gambeteó|gambetea|eludió|elude|sorteó|sortea|burló|burla|quebró|quiebra|recortó|recorta|desbordó|desborda|encaró|encara) a",
        "se (fue|va|zafó|zafa|deshizo|deshace|marchó|marcha|escapó|escapa|libró|libra|sacó|saca) (de|del|de la)",
        "dejó (atrás|en el camino|sentado|tirado|sentada) a", "deja (atrás|en el camino|sentado|tirado|sentada) a",
        "(ganó|gana) la (espalda|partida|posición) (a|al)", "le (ganó|gana) la (espalda|partida|posición) (a|al)",
        "(se anticipó|se anticipa|se adelantó|se adelanta|anticipándose|adelantándose) (a|al)",
        "(le robó|robó|roba|le roba|le quitó|quitó|arrebató|le arrebató) (el balón|la pelota|el esférico|la cartera|la bola) (a|al)",
        "(le ganó|ganó) (en el salto|de arriba|el duelo|por alto|en velocidad|en carrera) (a|al)",
        "(superó|supera) (en velocidad|por velocidad|en carrera|en el salto) (a|al)", "lo madrugó a", "madrugó a",
        "(sombrero|caño|túnel|recorte|regate|amago) (a|al|sobre)",
    ),
    penalty=(
        "penalti", "penaltis", "penal", "penales", "penalty", "pena máxima", "once metros", "doce pasos",
        "once pasos", "punto fatídico", "punto de penalti", "punto penal", "los once metros", "máxima pena",
    ),
    penalty_not=(
        "área penal", "área de penal", "área de penalti",
        "(lanzador|lanzadora|especialista|ejecutor|ejecutora|cobrador|pateador) de (penaltis|penales|penalti|penal)",
        "(tanda|definición|serie|lotería|ronda) (de|por|desde) (los |)(penaltis|penales)", "sin penaltis",
        "los penaltis", "los penales", "penaltis de la ida", "penalty box", "código penal",
    ),
    penalty_awarded=(
        "señal(a|ó|aba)", "pit(a|ó|aba)", "decret(a|ó)", "concedi(ó|o)", "concede", "sancion(a|ó)", "penal para",
        "penalti a favor", "penal a favor", "penalti para", "penalti cometido", "cometió", "comete", "le cometió",
        "derrib(ó|a)", "provoc(ó|a)", "forz(ó|a)", "hay penal", "hay penalti", "les da un", "no dud(ó|a)",
        "fue penal", "es penal", "fue penalti", "es penalti", "penalti claro", "penal claro", "penalti y gol",
        "el colegiado (señala|señaló|decretó|pitó|indicó)", "le cometió penal", "la señaló", "lo señaló",
        "hubo penal", "pena máxima a favor", "indic(a|ó) (el|los|la|penal|penalti)", "marcó (penal|penalti|la|el)",
        "cobró (penal|penalti|la|el)", "y cobró", "cobra penal", "pitó",
    ),
    penalty_won=(
        "provoc(ó|a)", "forz(ó|a)", "le (cometió|cometieron)", "gener(ó|a)", "se ganó", "sufri(ó|o)",
        "cay(ó|o) (en|dentro)", "cae",
    ),
    fouled_by=(
        "(derribado|derribada|trabado|trabada|zancadilleado|empujado|arrollado|agarrado|tumbado|objeto de) por",
        "falta de", "faltas de", "mano de", "manos de", "derribo de", "agarrón de", "patada de", "codazo de",
        "plancha de", "entrada de", "zancadilla de", "infracción de", "pisotón de", "penalti de", "penal de",
        "empujón de", "penalti cometido por", "penal cometido por",
    ),
    fouls=(
        "derrib(a|ó)", "trab(a|ó)", "arroll(a|ó)", "tumb(a|ó)", "agarr(a|ó)", "empuj(a|ó) a", "lo bajó a", "bajó a",
        "baja a", "zancadille(a|ó)", "atropell(a|ó)", "caz(ó|a) a", "arras(a|ó) a", "le (cometió|comete)", "le hizo",
        "cometió (penal|penalti|falta)", "pate(ó|a) a", "pis(ó|a) a", "se (la|lo) llevó por delante", "embisti(ó|o)",
        "embiste", "dejó los tapones", "golpe(ó|a) a", "sujet(ó|a) a",
    ),
    contact=("contacto entre", "choque entre", "encontronazo entre"),
    penalty_scored=(
        "transform(a|ó|aba)", "convierte", "convirtió",
        "no (falla|falló|fallaba|perdona|perdonó|desaprovech*|desperdici*|tembl*)", "no le tembló",
        "engañ(a|ó|ando)", "de penalti", "de penal", "desde los once metros", "desde el punto",
        "desde los doce pasos", "capitaliz(a|ó)", "materializ(a|ó)", "ejecut(a|ó)", "cambi(a|ó) .. por gol",
        "con seguridad", "anot(a|ó)", "marc(a|ó)", "de pena máxima", "con maestría", "aprovech(a|ó)",
        "cobr(a|ó) con", "pone el S", "a lo panenka", "gol",
    ),
    penalty_missed=(
        "fall(a|ó|aba)", "err(a|ó)", "desperdici(a|ó)", "malogr(a|ó)", "marr(a|ó)", "desperdiciar", "lo envió fuera",
        "mand(a|ó) .. (poste|palo|travesaño|larguero|fuera|nubes)", "al (poste|palo|travesaño|larguero)",
        "estrell(a|ó)", "la tiró afuera", "desaprovech(a|ó)", "pierde el penal", "perdió el penal",
    ),
    penalty_saved=(
        "(detuvo|detiene|paró|para|atajó|ataja|tapó|tapa|contuvo|contiene|desvió|desvía|adivinó|adivina|le "
        "adivinó|rechazó) .. (penal|penalti|penaltis|penales|pena|lanzamiento|intención|disparo)",
        "le (detuvo|paró|atajó|tapó|contuvo|adivinó)", "atajó el penal", "paró el penalti",
    ),
    penalty_appeal=(
        "reclam(a|ó|an|aron|aban|ando)", "pid(e|en|ió|ieron)", "pidiendo", "protest(a|ó|an|aron)", "posible penalti",
        "posible penal", "posible mano", "exig(en|ieron)", "solicit(ó|aron)", "apel(ó|aron)", "pidi(ó|eron)",
        "piden", "reclamación", "reclamaciones", "protestas", "pedir", "reclamando", "las protestas", "reclama",
        "solicitaron",
    ),
    waved_away=(
        "no (quiso|quería) (ver|pitar|señalar)", "indica que sigan", "desestim(ó|a)", "dej(ó|a) seguir",
        "no (señaló|pitó|vio|cobró|apreció|ve|decretó|sancionó|consideró|compró)", "siga siga", "siga el juego",
        "no ve intención", "se hizo el distraído", "hizo la vista gorda", "sin que el árbitro", "no hubo", "no era",
        "dijo que no", "no pasa nada", "deja seguir", "mandó seguir", "manda seguir", "todo legal", "desestimó",
        "no la vio", "hizo seguir",
    ),
    disallowed=(
        "anulad(o|a|os)", "anul(a|ó|aron|an)", "invalid(a|ó|aron|ado|ada)", "no vale", "no valió",
        "no subió al marcador", "gol anulado", "no (dio|concedió) validez", "no convalid(ó|aron)",
        "no fue convalidado", "desestimado", "sin validez", "banderín .. en alto", "bandera arriba",
        "levantó (el banderín|la bandera)", "anulado por", "le anularon", "gol invalidado", "se invalida",
        "invalida", "no subió", "fue anulado", "anulación", "anuló el gol", "invalidaron", "no contó", "sin efecto",
    ),
    offside=(
        "fuera de juego", "offside", "off side", "posición adelantada", "posición antirreglamentaria",
        "fuera de lugar", "posición ilícita", "orsay", "banderín", "adelantado", "adelantada", "posición prohibida",
    ),
    handball=("mano", "manos", "con el brazo", "con la mano", "mano previa"),
    foul=("falta", "falta previa", "infracción", "falta en ataque", "carga"),
    var=(
        "var", "videoarbitraje", "monitor", "videoarbitro", "cabina del var", "revisión", "revisó la jugada",
        "se revisa", "acudió al monitor", "fue al monitor", "sala vor", "vor", "revisar la jugada",
        "revisa la jugada",
    ),
    yellow=(
        "amarilla", "amarillas", "amonestad(o|a|os|as)", "amonest(a|ó)", "amonestación", "tarjeta amarilla",
        "cartulina amarilla", "cartón amarillo", "tarjetas amarillas", "mostró (la |)(tarjeta|cartulina) amarilla a",
        "vio (la|una) (tarjeta|cartulina|amarilla)", "vio la amarilla", "amarilla para", "amarilla a",
        "se llevó la amonestación", "fue amonestado", "ve la amarilla", "la amarilla", "pintó de amarillo",
        "amarillo para", "amarillo a", "amarilla por", "ve la tarjeta", "ve tarjeta", "vio tarjeta", "vio amarilla",
        "vio cartulina", "recibió (la|una) (amarilla|amonestación|tarjeta|cartulina)", "tarjeteado",
        "cartulina para", "amarilla de", "primera amarilla", "fue amonestada", "se llevó la amarilla",
        "se gana la amarilla", "se ganó la amarilla",
    ),
    second_yellow=(
        "segunda amarilla", "doble amarilla", "doble amonestación", "segunda amonestación", "segunda tarjeta",
        "segunda cartulina", "doble tarjeta", "doble cartulina", "vio la segunda", "segundo cartón", "dos amarillas",
        "por acumulación", "segunda tarjeta amarilla", "ve la segunda", "por doble",
    ),
    red=(
        "expulsad(o|a|os|as)", "expuls(a|ó|aron|ar)", "expulsión", "roja", "tarjeta roja", "roja directa",
        "cartulina roja", "vio la roja", "ve la roja", "a las duchas", "a la calle", "al vestuario antes",
        "camino de vestuarios", "a la caseta antes", "se fue expulsado", "echó a", "echa a", "echó",
        "mandó a las duchas", "vio la segunda", "ve la segunda", "tarjeta roja directa", "se ganó la expulsión",
        "dejó con (diez|uno menos|una menos)", "roja para", "vio la segunda amarilla", "expulsión de", "ve roja",
        "vio roja", "vio la tarjeta roja", "dejó a su equipo con (diez|10|uno menos|nueve)", "se fue a las duchas",
        "a los vestuarios antes de tiempo", "enfiló el camino de vestuarios", "lo expulsan", "se fue a la calle",
        "recibió la roja", "expulsa", "tarjeta roja para",
    ),
    straight_red=("roja directa", "tarjeta roja directa", "con roja directa", "directa", "expulsión directa"),
    sub_on=(
        "entra", "entran", "entró", "entraron", "ingresa", "ingresan", "ingresó", "ingresaron", "ingreso de",
        "entrada de", "adentro", "da entrada a", "dio entrada a", "dio ingreso a", "mete a", "metió a",
        "mandó a la cancha a", "mandó al campo a", "en su lugar", "saltó al (campo|césped|terreno|barro)",
        "salta al (campo|césped|terreno)", "hace su ingreso", "hizo su ingreso", "refrescó .. con", "debut de",
        "recurrir a", "puso en cancha a", "hizo ingresar a", "introdujo a", "introduce a", "apostó por", "da paso a",
        "dio paso a", "hizo entrar a", "ingresan al campo", "entraron al campo", "saltan al campo",
        "salta al terreno", "entrando", "ingresando", "dando entrada a",
    ),
    sub_on_weak=(
        "mandó a", "manda a", "metió a", "mete a", "puso a", "pone a", "colocó a", "coloca a", "apostó por",
        "apuesta por", "tiró de", "recurrió a", "echó mano de", "llamó a", "lanzó a", "sacó del banquillo a",
        "sacó del banco a", "buscó con", "alistó a", "confió en",
    ),
    sub_before=("recién ingresado", "recién ingresada", "recién entrado", "recién entrada", "que acababa de entrar", "recién incorporado"),
    sub_off=(
        "sale", "salen", "se va", "se van", "se retira", "se retiró", "se marcha", "deja el campo", "abandona",
        "abandonó", "dejó el campo", "deja la cancha", "retira a", "quitó a", "quita a", "sacó a", "saca a",
        "se quedan sin", "se quedó en la caseta", "afuera", "se marchó",
    ),
    sub_for=(
        "en lugar de", "en el lugar de", "en reemplazo de", "sustituye a", "sustituyó a", "reemplaza a",
        "reemplazó a", "reemplazando a", "sustituyendo a", "releva a", "relevó a", "en sustitución de", "en vez de",
        "ocupa el lugar de", "entró por", "entra por", "ingresó por", "ingresa por", "que había ingresado por",
        "suple a", "suplió a", "relevando a", "ocupó el lugar de", "entra en lugar de", "entró en lugar de",
        "ingresó en lugar de", "para reemplazar a", "para sustituir a", "por el lesionado", "reemplazo de",
        "sustituto de", "ocupando el lugar de", "en detrimento de",
    ),
    sub_for_weak=("por", "x"),
    sub_by=(
        "deja su (lugar|puesto|sitio) a", "dejó su (lugar|puesto|sitio) a",
        "fue (sustituido|reemplazado|relevado|sustituida|reemplazada) por",
        "es (sustituido|reemplazado|relevado) por", "cede su (lugar|puesto|sitio) a",
        "cedió su (lugar|puesto|sitio) a", "sustituido por", "reemplazado por", "relevado por", "reemplazada por",
        "sustituida por", "le deja (el|su) (lugar|puesto) a", "deja su lugar para",
    ),
    sub_verb=(
        "cambio", "cambios", "sustitución", "sustituciones", "modificación", "modificaciones", "variante",
        "variantes", "relevo", "relevos", "mueve el banquillo", "movió el banquillo", "reemplazo", "mueve ficha",
        "metió mano",
    ),
    injury=(
        "se lesion(a|ó)", "lesionad(o|a)", "en camilla", "se resintió", "sintió (un|una) (pinchazo|molestia|tirón)",
        "se rompió", "tocad(o|a)", "con molestias", "acalambrad(o|a)", "se retiró lesionado", "por lesión",
        "cayó lesionado", "lesionarse", "con la rodilla maltrecha", "pidió el cambio", "dolorid(o|a)", "se dañó",
        "contusionad(o|a)", "quedó tendid(o|a)", "lastimad(o|a)", "se tuvo que (ir|retirar|marchar) lesionado",
        "rotura", "se retir(ó|a) (lesionado|tocado|con)",
        "tuvo que (retirarse|abandonar|salir|ser sustituido) (por|lesionado|con|en)", "se rompi(ó|o) (el|la)",
        "problemas físicos", "problemas musculares", "resentid(o|a)", "maltrech(o|a)", "sufrió (una|la) lesión",
        "lesión muscular de",
    ),
    negation=("no", "sin", "ni", "nunca", "tampoco", "jamás"),
    unreal=("habría", "habrían", "hubiera", "hubiese", "podría", "podrían", "debería", "sería", "pudo haber"),
    earlier_matches=(
        "en la ida", "la temporada pasada", "el año pasado", "la semana pasada", "en el partido de ida",
        "la jornada pasada", "el próximo", "la próxima jornada", "la próxima fecha",
    ),
    speech=(
        "dijo", "declaró", "aseguró", "afirmó", "señaló", "manifestó", "comentó", "explicó", "admitió", "reconoció",
    ),
    wins=(
        "ganó", "gana", "ganan", "ganaron", "ganaba", "venció", "vence", "vencieron", "derrotó", "derrota a",
        "superó", "supera", "superaron", "se impuso", "se impone", "se impusieron", "goleó", "golea", "goleando",
        "doblegó", "tumbó", "tumba", "batió", "bate", "arrolló", "aplastó", "remontó", "eliminó", "elimina",
        "victoria", "triunfo", "triunfazo", "se llevó", "se lleva", "apeó", "apea", "desnuda", "barrió", "despachó",
    ),
    loses=(
        "perdió", "pierde", "cayó", "cae", "cayeron", "cae derrotado", "derrota", "sucumbió", "sucumbe", "perdieron",
        "se rindió", "claudicó",
    ),
    draws=(
        "empate", "empató", "empata", "empataron", "empatan", "igualó", "igualaron", "igualdad", "igualada",
        "tablas", "reparto de puntos", "repartieron puntos", "no pasaron del", "en los noventa", "tras la prórroga",
        "tras el alargue", "tras un alargue", "en los penales", "por penales", "en los penaltis",
        "desde el punto penal", "final del tiempo reglamentario",
    ),
    home_side=(
        "los locales", "el local", "las locales", "los anfitriones", "el anfitrión", "el dueño de casa",
        "los dueños de casa", "dueño de casa", "los de casa", "el conjunto local", "el equipo local",
        "el cuadro local",
    ),
    side_places=(
        "área", "portería", "arco", "meta", "valla", "marco", "campo", "cancha", "defensa", "zaga", "retaguardia",
        "línea", "terreno", "mitad", "última línea", "balcón", "estadio",
    ),
    away_side=(
        "los visitantes", "el visitante", "las visitantes", "la visita", "el conjunto visitante",
        "el equipo visitante", "el cuadro visitante", "los forasteros",
    ),
    at_home=(
        "en casa", "recibió", "recibe", "como local", "en su estadio", "su público", "su afición", "ante su gente",
        "anfitrión",
    ),
    at_away=(
        "a domicilio", "fuera de casa", "como visitante", "de visita", "en condición de visitante", "lejos de casa",
    ),
    host_before=(
        "en",
        "en casa (de|del|de los|de la|de las)", "en campo (de|del|de los|de la)", "en el campo (de|del|de los|de la)",
        "en el feudo (de|del|de los|de la)", "en el estadio (de|del|de los|de la)", "en cancha (de|del)",
        "en la cancha (de|del)", "en terreno (de|del)", "visitó (al|a)", "visitaba (al|a)", "en el terreno (de|del)",
    ),
    versus=("vs", "contra", "ante", "v"),
    score_words=("a", "goles a", "gol a", "tantos a", "tanto a"),
    score_for=(
        "a favor de", "a favor del", "a favor de los", "a favor de la", "para", "para el", "para la", "para los",
    ),
    preview=(
        "posibles alineaciones", "alineaciones probables", "probables formaciones", "dónde ver", "a qué hora juega",
        "hora y tv", "horario y dónde", "se enfrentarán", "se medirán", "jugará mañana", "se enfrentan este",
        "previa del partido", "la previa", "recibirá", "visitará", "convocatoria", "convocados", "habló con",
        "entrevista", "firmó hasta", "firma hasta", "contrato hasta", "fue presentado", "a préstamo", "rescindió",
        "en diálogo con", "mercado de fichajes", "cláusula de rescisión", "volverán a enfrentarse", "llega libre",
    ),
    other_sports=(
        "baloncesto", "básquet", "básquetbol", "balonmano", "voleibol", "vóley", "rugby", "tenis", "hockey",
        "fútbol sala", "futsal", "béisbol", "triples", "canasta", "canastas", "canastero", "asobal", "siete metros",
        "seis metros", "tiempo muerto", "exclusión", "excluyeron", "parciales", "pista", "último cuarto",
        "tercer cuarto", "cuarto final", "primer cuarto", "base", "tie break", "tenista", "set", "ensayo", "ensayos",
        "tries", "liga endesa", "acb", "nba", "ciclismo", "waterpolo", "sets", "bádminton", "handball",
    ),
    label_coach=(
        "entrenador", "entrenadora", "dt", "d.t.", "técnico", "director técnico", "seleccionador", "e", "dirigió",
        "dir. técnico", "ent",
    ),
    label_referee=(
        "árbitro", "árbitra", "juez", "jueza", "colegiado", "árbitro principal", "referí", "árb", "arbitraje",
    ),
    label_scorers=("goles", "gol", "goleadores", "anotaciones", "anotadores", "tantos", "marcadores", "goleador"),
    label_booked=(
        "amonestados", "amonestado", "amonestadas", "amarillas", "tarjetas amarillas", "amarilla", "ta",
        "amonestaciones", "tarjeta amarilla", "amonestó a",
    ),
    label_sent_off=(
        "expulsados", "expulsado", "expulsada", "expulsadas", "rojas", "tarjetas rojas", "roja", "expulsiones", "tr",
        "tarjeta roja", "expulsión",
    ),
    label_second_yellow=(
        "doble amarilla", "doble amonestación", "expulsado por doble amarilla", "expulsados por doble amarilla",
    ),
    lists_booked=(
        "amonestó (con (tarjeta|cartulina) amarilla |)(a|al)",
        "amonestó por (el |)(local|locales|visitante|visitantes|los|las)",
        "mostró (la |)(tarjeta|cartulina|tarjetas|cartulinas) (amarilla|amarillas) (a|al|para)", "mostró amarilla a",
        "mostró amarillas a", "(tarjeta|tarjetas|cartulina|cartulinas) (amarilla|amarillas) (a|para|al)",
        "amarillas a", "amarillas para", "amonestaciones a", "vieron (la |)(tarjeta |cartulina |)amarilla",
        "vieron amarilla", "enseñó (la |)(tarjeta |cartulina |)amarilla a", "sacó (tarjeta |)amarilla a",
        "fueron amonestados", "amonestaciones para", "enseñó amarillas a", "enseñó tarjetas amarillas a",
        "mostró cartulina amarilla a", "con amarilla a", "tarjeteó a",
    ),
    lists_sent_off=(
        "expulsó (con |por |)(roja directa |doble amarilla |doble amonestación |doble tarjeta |doble "
        "tarjeta amarilla |doble cartulina amarilla |tarjeta roja directa |tarjeta roja |segunda amarilla "
        "|)(a|al)",
        "(tarjeta|tarjetas|cartulina|cartulinas) (roja|rojas) (directa |)(a|para|al)",
        "mostró (la |)(tarjeta |cartulina |)roja (directa |)(a|al)", "roja (directa |)a", "rojas a",
        "roja (directa |)para", "con roja (directa |)a", "expulsión de",
    ),
    line_up_before=(
        "forma con", "formó con", "formaron con", "sale con", "salió con", "salieron con", "alineó a", "alinea a",
        "alineó con", "jugó con", "formará con", "presentó a", "sale a la cancha con", "arrancó con",
        "salta al campo con",
    ),
    label_bench=("suplentes", "banco", "banco de suplentes", "banquillo"),
    label_unused=("no jugaron", "no utilizados"),
    label_changes=(
        "cambios", "cambio", "sustituciones", "modificaciones", "variantes", "también jugaron", "ingresaron",
        "reemplazos", "cambios en el segundo tiempo",
    ),
    label_attendance=("espectadores", "asistencia", "público", "asistentes", "concurrencia", "entrada"),
    label_venue=("estadio", "cancha", "campo", "escenario", "sede", "lugar"),
    label_date=("fecha y hora", "día"),
    label_competition=("campeonato", "torneo", "competición", "competencia"),
    label_notes=("incidencias", "incidencia", "notas", "observaciones", "síntesis", "resumen"),
    label_missed_penalty=("penal errado", "penal atajado", "penalti fallado", "penal malogrado"),
    label_other=(
        "líneas", "jueces de línea", "var", "avar", "cuarto árbitro", "asistentes", "encuentro", "fecha", "crónica",
        "la jornada", "próximo partido", "otros resultados", "cómo siguen", "mirá también",
    ),
    mark_penalty=("p", "pen", "pen.", "penal", "penalti", "de penal", "de penalti", "de p.", "tp", "dp"),
    mark_own_goal=(
        "pp", "p.p.", "en propia", "en propia puerta", "en propia meta", "en contra", "e.c.", "ec", "autogol", "e/c",
        "en propia portería", "ag",
    ),
    mark_captain=("c", "cap"),
    side_before=("por los", "por las", "por el", "por", "en los", "en las", "de los", "de las", "del"),
    mark_none=("no hubo", "ninguno", "ninguna", "sin goles", "no hay"),
    referee_before=(
        "el árbitro", "la árbitra", "árbitro", "árbitra", "el colegiado", "la colegiada", "el juez", "la jueza",
        "la silbante", "el silbante", "el trencilla", "dirige el encuentro", "arbitraje de", "dirigió", "el referí",
    ),
    referee_verbs=(
        "señaló", "pitó", "cobró", "decretó", "no dudó", "ni lo dudó", "miraba el reloj", "la señaló",
        "vio la pantalla", "echa a", "expulsó",
    ),
    coach_before=(
        "el técnico", "la técnica", "el entrenador", "la entrenadora", "el dt", "el míster", "los de",
        "los hombres de", "el equipo de", "los pupilos de", "los dirigidos por", "los chicos de", "el conjunto de",
        "el cuadro de", "dirigidos por", "técnico", "entrenador", "el seleccionador", "dt", "las de", "el profe",
    ),
    coach_verbs=(
        "metió mano", "movió el banquillo", "mueve el banquillo", "dio entrada", "da entrada", "refrescó",
        "mandó a la cancha", "manda los", "contesta con", "tuvo que recurrir", "movió ficha", "mover ficha",
        "había reservado", "quemó los papeles", "puso en cancha", "colocara a",
    ),
    assistant_coach=("el segundo entrenador", "el ayudante", "el asistente técnico", "el ayudante de campo"),
    venue_before=("en el estadio", "estadio", "en el coliseo", "coliseo", "desde el", "en el", "en"),
    venue_words=("Estadio", "Arena", "Coliseo", "Nou", "Monumental"),
    competition_words=(
        "liga", "copa", "división", "torneo", "regional", "preferente", "tercera federación", "segunda federación", "primera federación", "campeonato", "trofeo", "supercopa",
    ),
    rounds=(
        "cuartos de final", "octavos de final", "dieciseisavos de final", "semifinal*", "final", "primera ronda",
        "segunda ronda", "tercera ronda", "fase de grupos", "octavos", "treintaidosavos de final", "repechaje",
        "liguilla", "fase previa", "ronda previa", "jornada inaugural", "última jornada",
    ),
    published=("publicado", "actualizado", "actualización", "creado", "act"),
    noise_headings=(
        "lo más leído", "lo más visto", "más resultados", "otros resultados", "en otros resultados",
        "noticias relacionadas", "te puede interesar", "también te puede interesar", "mirá también", "lee también",
        "leer también", "lea también", "más noticias", "más información", "relacionadas", "relacionado",
        "artículos relacionados", "la jornada", "próximo partido", "cómo siguen", "lo que se viene", "comentarios",
        "etiquetas", "ver también", "temas relacionados", "ver más", "te recomendamos", "no te pierdas",
    ),
    noise_lines=(
        "cookie", "cookies", "privacidad", "todos los derechos reservados", "suscríbete", "suscribite", "newsletter",
        "compartir en",
    ),
    photo=("foto", "fotos", "fotografía", "imagen", "en la foto", "crédito"),
    epithets=(
        "el (delantero|ariete|punta|extremo|lateral|central|zaguero|defensa|defensor|volante|mediocampista|centrocampista|mediapunta|pivote|enganche|goleador|artillero|atacante|juvenil|canterano|capitán|carrilero|interior|mediocentro|stopper|líbero|jugador|futbolista|killer|cañonero|centrodelantero|puntero|contención|medio|zurdo|diestro|veterano|debutante|exterior|internacional|ex|chaval|pibe|botija|joven|menudo|espigado|gigante)",
        "la (delantera|ariete|punta|extremo|lateral|central|zaguera|defensa|defensora|volante|mediocampista|centrocampista|mediapunta|pivote|enganche|goleadora|artillera|atacante|juvenil|canterana|capitana|carrilera|interior|jugadora|futbolista|zurda|diestra|veterana|debutante|internacional)",
        "el (argentino|uruguayo|brasileño|paraguayo|chileno|colombiano|mexicano|peruano|ecuatoriano|venezolano|boliviano|español|francés|inglés|portugués|alemán|italiano|croata|serbio|holandés|neerlandés|belga|charrúa|danés|sueco|noruego|polaco|turco|suizo|austriaco|checo|georgiano|ucraniano|nigeriano|ghanés|senegalés|marfileño|camerunés|marroquí|argelino|egipcio|maliense|japonés|coreano|estadounidense|canadiense|costarricense|hondureño|panameño|guaraní|cafetero|gallego|vasco|catalán|andaluz|canario|navarro|madrileño|valenciano|asturiano|maño|riojano|cordobés|rosarino|santafesino|mendocino|tucumano|salteño|salvadoreño|guatemalteco|dominicano|cubano|jamaicano)",
        "la (argentina|uruguaya|brasileña|paraguaya|chilena|colombiana|mexicana|peruana|ecuatoriana|venezolana|boliviana|española|francesa|inglesa|portuguesa|alemana|italiana|holandesa|neerlandesa|belga|danesa|sueca|noruega|polaca|suiza|nigeriana|maliense|japonesa|estadounidense|canadiense|costarricense|catalana|andaluza|canaria|gallega|vasca|navarra)",
        "el (9|10|7|11|8|5|nueve|diez|siete|once|ocho|cinco)", "la (9|10|7|11|8|5)",
        "el (dorsal|número|camiseta) (9|10|7|11|8|5|nueve|diez|siete|once|ocho|cinco)",
    ),
    plurals=(
        "los", "las", "unos", "unas", "sus", "nuestros", "nuestras", "aquellos", "estos",
    ),
    full_hour=(
        "a la hora de (juego|partido)", "a la hora exacta", "en la hora de juego",
        "cumplida la hora de (juego|partido)",
    ),
    minute_not=(
        "jornada", "jornadas", "fecha", "fechas", "puntos", "punto", "partidos", "partido", "goles", "gol",
        "tantos", "años", "año", "metros", "metro", "euros", "dólares", "pesos", "espectadores", "victorias",
        "derrotas", "empates", "temporadas", "temporada", "edición", "puesto", "lugar", "por ciento", "%", "mil",
        "millones", "kilómetros", "grados", "cambios", "hombres", "jugadores", "ocasiones", "remates", "disparos",
        "tiros", "córners", "saques", "pases", "faltas",
        "minutos de (descuento|añadido|alargue|prolongación|silencio|adición|tiempo|reposición|compensación|recuperación|agregado|hidratación)",
        "de (descuento|alargue|prolongación|silencio|reposición|compensación)",
    ),
    booked_before=(
        "ya (amonestado|amonestada|tenía|cargaba|había visto|contaba|arrastraba)",
        "que (ya |)(tenía|cargaba con|arrastraba|contaba con|llevaba|acumulaba) (una |la |)(amarilla|amonestación|tarjeta|cartulina)",
        "que (ya |)(había visto|había recibido|vio|estaba) (una |la |)(amarilla|amonestación|tarjeta|cartulina|amonestado|amonestada)",
        "que cargaba con una (tarjeta|amarilla|amonestación)",
        "(con una|con la|ya con) (amarilla|amonestación) (encima|previa|a cuestas|en el lomo|desde)",
    ),
    sub_for_him=(
        "en su (lugar|puesto|sitio|reemplazo)", "(ocupó|ocupa|tomó|toma|cogió) su (lugar|puesto|sitio)",
        "su (lugar|puesto|sitio) (lo |fue |)(ocupó|ocupa|ocupado|tomó|cubrió|cubre) (por |)",
        "(lo|le|la) (reemplazó|reemplaza|sustituyó|sustituye|relevó|releva|suplió|suple)",
        "su (reemplazante|sustituto|sustituta|relevo|recambio|suplente) (fue|es)",
        "(entró|entra|ingresó|ingresa) (por él|por ella|para suplirlo|para reemplazarlo|para sustituirlo)",
    ),
    sub_swap=(
        "(cambió|cambia|quitó|quita|retiró|retira|sacó|saca|sentó|sienta) a",
        "(sustituyó|sustituye|reemplazó|reemplaza|relevó|releva) a P por", "cambio de P por",
    ),
)
