"""Portuguese, of Brazil and of Portugal."""

from ..vocabulary import Language

LANGUAGE = Language(
    code="pt",
    stopwords=(
        "o a os as um uma uns umas de do da dos das em no na nos nas num numa ao aos à às por pelo pela pelos "
        "pelas com sem para pra pro "
        "e ou mas que se não quem como mais já também só ainda depois antes após até entre sobre é foi era são ser "
        "ter tem teve "
        "seu sua seus suas ele ela eles lhe isso esse essa este esta aquele aquela quando onde muito bem logo nem "
        "desde contra"
    ),
    common_words=(
        "agora aqui ali assim então porém contudo entretanto enquanto embora apesar mesmo outro outra outros "
        "outras primeiro primeira segundo "
        "segunda terceiro terceira quarto quarta quinto quinta sexta sexto sábado domingo segunda-feira terça "
        "terça-feira quarta-feira "
        "quinta-feira sexta-feira janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro "
        "dezembro "
        "gol gols golo golos golaço gooool tento penálti pênalti penalti penalidade penalty grande castigo falta "
        "faltas livre livres canto cantos escanteio "
        "escanteios lançamento lateral cruzamento passe passes remate remates chute chutes cabeceio cabeçada "
        "cabeceamento defesa defesas trave poste travessão "
        "barra ferro bola bolas jogo jogos partida partidas tempo parte etapa intervalo minuto minutos min "
        "acréscimos descontos compensação "
        "apito apita árbitro árbitra juiz juíza bandeirinha assistente assistentes var vídeo-árbitro goleiro "
        "goleira goleirão guarda-redes guardião arqueiro arqueira "
        "keeper zagueiro zagueira zaga central defensor defesa lateral volante meia médio médios meio-campo "
        "meio-campista ponta extremo atacante avançado "
        "avançada centroavante artilheiro capitão capitã camisa time equipe equipa equipes equipas seleção clube "
        "torcida adeptos técnico técnica treinador treinadora "
        "comandante jogador jogadores jogadora visitante visitantes mandante mandantes anfitriões donos casa "
        "locais substituição substituições "
        "alteração alterações troca trocas mudança mudanças entra entram sai saem saiu saíram entrou entraram "
        "saída entrada cartão cartões amarelo amarela amarelos "
        "amarelinho vermelho vermelhos expulsão expulso expulsos escalações escalação onze onzes ficha local data "
        "horário público renda estádio "
        "arena campo campeonato brasileirão brasileiro brasileira série liga taça copa libertadores sul-americana "
        "champions europa supertaça "
        "eliminatórias final semifinal finais quartas oitavas meias rodada jornada turno ida volta fase grupo "
        "tarde noite manhã hoje ontem anteontem "
        "nesta neste nessa nesse naquele naquela dali daí aí desta deste dessa desse dele dela deles num duns tudo "
        "todo todos toda todas nada ninguém "
        "alguém algum alguma nenhum nenhuma cada qual quais cujo cuja tal tanto tanta quanto quase talvez nunca "
        "sempre jamais mal "
        "pouco poucos pouca poucas muitos muita muitas melhor pior maior menor bom boa belo bela bonito lindo "
        "linda novo nova velho antigo antiga "
        "resultado resultados placar marcador marcadores vitória derrota empate virada reviravolta goleada "
        "vantagem desvantagem igualdade "
        "faltavam faltando restavam estavam estava decorridos jogados volvidos passados começa começo começou "
        "início inicia recomeça recomeço fim termina terminou acabou "
        "acaba encerrado encerrada segue continua volta voltam regressa rola rolou rolando bola pré-jogo pós-jogo "
        "tempo-real ao-vivo "
        "texto foto fotos vídeo redação redacção autor por fonte leia veja mais siga confira lance lances "
        "oportunidade chance perigo livre "
        "susto resposta reação cobrança cobrou arrisca chuta cruza finaliza toca recebe bate cabeceia defende "
        "espalma salva levanta "
        "que-golaço uuuuh deus meu quê há houve havia vai vem vão viu vê deu dá fez faz teve tem pede reclama "
        "amarelou mexe mexeu lança lançou "
        "dois duas três quatro cinco seis sete oito nove dez onze doze zero mil sim ora pois eis sob ante perante "
        "segundo consoante conforme durante "
        "mediante salvo exceto inclusive além aliás afinal enfim finalmente novamente curiosamente felizmente "
        "infelizmente aparentemente "
        "rebote recarga ressalto confusão contra-ataque contragolpe sequência seguida minutos instantes lado "
        "esquerda direita área baliza rede redes "
        "tá fora papo nada infelicidade felicidade mérito alegria azar sorte golaços enorme enormes gigante "
        "excelente excelentes espetacular "
        "fantástico fantástica incrível inacreditável impressionante mudança balão pontapé palmada livre recolhem "
        "saem seguiu-se mantém bola "
        "rouba cobra domina avança invade dribla gira testa ganha perde pega pede cai desaba sofre comete marca "
        "abre fecha amplia empata vira "
        "diminui desconta reduz aumenta dispara solta manda isola acerta carimba desvia corta afasta tira bloqueia "
        "salva evita nega agarra encaixa "
        "espalma defende soca sobe desce corre acelera escapa tabela serve centra lança encontra acha aparece "
        "surge chega ataca pressiona domina "
        "insiste tenta experimenta atira remata dispara cabeceia encosta empurra completa finaliza converte "
        "transforma desloca engana bate assume "
        "prepara ajeita levanta protesta discute reclama amarela expulsa mostra aponta assinala valida anula "
        "confirma analisa consulta revê mexe "
        "promove troca tira saca coloca põe mete chama regressa retira recolhe sente torce lesiona cai fica "
        "continua mantém atenção "
        "emoção susto gelo festa loucura delírio alívio drama pancada pintura obra jogada contra-golpe transição "
        "canto combinação tabelinha triangulação "
        "arrancada disparo arremate tiro petardo bomba foguete míssil desvio cruzamentos centro centros bicicleta "
        "voleio calcanhar letra "
        "milagre intervenção estirada boas más grande grandes pequeno primeira-parte etapas parada pausa "
        "hidratação tempo-extra igual "
        "lotado cheio casa relvado gramado chuva sol calor frio noite líder líderes lanterna dérbi derby clássico "
        "jogão jogaço "
        "autogolo auto-golo autogolos contra infelicidade marcha disciplina arbitragem homem figura nota notas "
        "suplentes reservas banco técnicos "
        "equilíbrio justiça injustiça merecido merecida eficácia eficaz mortal letal certeiro certeira oportuno "
        "oportuna livre sozinho sozinha "
        "irreconhecível apático apática embalado embalada motivado lançado lançada isolado isolada servido servida "
        "solicitado desmarcado "
        "chamado assim-assim deixa deixou passado passada feito dito obrigado obrigada incapaz insatisfeito "
        "descontente satisfeito ciente "
        "perdido perdida derrubado derrubada pressionado empurrado animado reduzido reduzida vencido bancadas "
        "bancada adeptos torcedores público "
        "vai-e-vem nulo bis hat-trick póquer dobradinha assistência assistências posse remates estatísticas "
        "números apito "
        "quem qualquer porque porquê pois ante-final volvido volvidos idem igualmente lá cá além aquém dentro "
        "acima abaixo frente atrás perto longe cedo tarde "
        "vejam olha olhem viva uau ufa ai ah oh eh ihh opa epa bem-vindos boa-tarde boa-noite olá bom-dia senhoras "
        "senhores pronto "
        "leão galo gritos olé brinca resumiu disse afirmou declarou comentou explicou completou admitiu "
        "mundo mundial eliminatória atuar indefensável pura equador"
    ),
    verb_endings=(
        "ou ava avam aram eram iram iu eu ando endo indo mente ções -se -lhe -lo -la -no -lhes aria eria iria "
        "ava-se ou-se"
    ),
    elisions="d",
    particles="de da do dos das d' di del della van der den von el al la le",
    abbreviations="sr sra dr dra prof eng sp st sta av jr n nº art fc sc min g.p a.g g.c cap v.d vs p ex",
    months=(
        "janeiro jan|fevereiro fev|março mar|abril abr|maio mai|junho jun|julho jul|agosto ago|setembro "
        "set|outubro out|novembro nov|"
        "dezembro dez"
    ),
    numbers={
        "zero": 0, "um": 1, "uma": 1, "dois": 2, "duas": 2, "três": 3, "quatro": 4, "cinco": 5, "seis": 6,
        "sete": 7, "oito": 8, "nove": 9,
        "dez": 10, "onze": 11, "doze": 12, "treze": 13, "catorze": 14, "quatorze": 14, "quinze": 15,
        "dezesseis": 16, "dezasseis": 16,
        "dezessete": 17, "dezassete": 17, "dezoito": 18, "dezenove": 19, "dezanove": 19, "vinte": 20,
        "vinte e um": 21, "vinte e dois": 22,
        "vinte e três": 23, "vinte e quatro": 24, "vinte e cinco": 25, "vinte e seis": 26, "vinte e sete": 27,
        "vinte e oito": 28,
        "vinte e nove": 29, "trinta": 30, "trinta e um": 31, "trinta e dois": 32, "trinta e três": 33,
        "trinta e quatro": 34,
        "trinta e cinco": 35, "trinta e seis": 36, "trinta e sete": 37, "trinta e oito": 38, "trinta e nove": 39,
        "quarenta": 40,
        "quarenta e um": 41, "quarenta e dois": 42, "quarenta e três": 43, "quarenta e quatro": 44,
        "quarenta e cinco": 45,
        "cinquenta": 50, "sessenta": 60, "setenta": 70, "oitenta": 80, "noventa": 90,
        "primeiro": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "quinto": 5, "sexto": 6, "sétimo": 7, "oitavo": 8,
        "nono": 9, "décimo": 10,
    },
    of=("de", "do", "da", "dos", "das", "d'", "por", "pelo", "pela", "pelos", "pelas"),
    to=("a", "ao", "à", "aos", "às", "para", "pra", "pro", "até"),
    on=("sobre", "em", "no", "na", "nos", "nas", "num"),
    against=("contra", "com", "entre", "perante", "ante", "diante"),
    relatives=("que", "o qual", "a qual", "quem"),
    conjunctions=("e", "ou"),
    nouns_of_people=(
        "(o|a|os|as|um|uma|do|da|ao|à|pelo|pela)",
        "(goleiro|goleira|goleirão|guarda-redes|arqueiro|arqueira|guardião|guardiã|keeper|zagueiro|zagueira|central|lateral|volante|trinco|meia|médio|"
        "médio-defensivo|médio-ofensivo|meio-campista|armador|armadora|ponta|extremo|extrema|ala|atacante|avançado|avançada|centroavante|ponta-de-lança|"
        "artilheiro|artilheira|goleador|goleadora|defesa|defensor|defensora|camisa|capitão|capitã|jogador|jogadora|craque|estrela|juvenil|estreante|"
        "veterano|veterana|companheiro|companheira|colega|suplente|reserva|recém-entrado|recém-entrada|entretanto|lateral-direito|lateral-esquerdo|esquerdino)",
        "(jovem|menino|garoto|miúdo|argentino|brasileiro|português|uruguaio|colombiano|paraguaio|chileno|equatoriano|venezuelano|peruano|espanhol|francês|"
        "italiano|alemão|inglês|sérvio|croata|mexicano|angolano|holandês|belga|suíço|internacional|ex|próprio|mesmo|inevitável|experiente|recém)",
    ),
    keeper=(
        "goleiro", "goleira", "goleirão", "guarda-redes", "guardião", "guardiã", "arqueiro", "arqueira",
        "guarda-metas", "camisa 1", "keeper",
        "guardavalas", "guarda-valas", "número um",
    ),
    pronouns=("ele", "ela", "o mesmo", "o próprio", "este", "esta"),
    epithets=(
        "atacante", "avançado", "avançada", "centroavante", "meia", "médio", "extremo", "ponta", "lateral",
        "zagueiro", "central", "volante",
        "camisa 10", "camisa 9", "craque", "artilheiro", "goleador", "capitão", "jogador", "menino", "garoto",
        "jovem", "ponta-de-lança",
        "camisa *", "avançado-centro", "atleta", "jogadora", "defesa", "defensor", "zagueira", "goleadora",
        "dianteiro", "dianteira", "internacional", "veterano", "menina", "garota", "capitã", "meia-atacante",
        "esquerdino", "reforço", "estreante", "meio-campista", "trinco",
    ),
    minute_absolute=(
        "(aos|nos|ao|os) {n}( )?(minutos|minuto|min.|min|m|')?", "aos {w} minutos",
        "(ao|no|minuto) {w}(º)? minuto(s)?", "(ao|no|do|o) minuto {w}", "minuto {n}",
        "{n}(º|.º) minuto", "{n} minutos", "{n} minuto", "{n}( )?min", "{n}( )?m", "aos {w}", "a {w} minuto",
        "ao {w} minuto", "já aos {n}",
        "apontava(m)? {n}", "marcava(m)? {n} minutos", "iam {n}( minutos)?", "iam {w} minutos",
        "jogados {n} minutos", "decorridos {w} minutos", "(jogava-se|corria) o minuto {n}",
        "passagem d(o|os) {n}( minutos)?",
    ),
    minute_later=(
        "{w} minuto(s)? (depois|mais tarde|volvidos|volvido|passados|após|adiante|corridos|decorridos|a seguir|transcorridos)",
        "(volvidos|passados|decorridos|após) (outros|mais) {w} minutos",
        "(dali|daí) a {w} minutos", "{w} minutos após", "{w} (depois|mais tarde)",
        "(demorou|precisou de|bastaram|levou) {w} minutos", "passaram(-se)? {w} minutos",
        "(volvidos|passados) {w} minutos", "{n}(')? depois", "por {w} minutos exatos", "no minuto seguinte",
        "no minuto imediato", "no minuto a seguir",
    ),
    minute_earlier=("{w} minuto(s)? (antes|mais cedo|atrás)",),
    minute_into=(
        "(com|logo com) (apenas |só |somente )?{w} minuto(s)?( de jogo| de partida| de bola rolando)?",
        "{w} minuto(s)? de (jogo|partida|bola rolando)",
        "(ao fim|ao cabo) de (apenas |só )?{w} minuto(s)?",
    ),
    minute_into_second=(
        "{n}( )?(minutos|minuto|min.|min|m|')?(/|,)?( )?(d(o|a|e) |n(o|a) )?(2(º|ª|.º|.ª|o|a)?( )?(t|tempo|parte|etapa)(.)?|segundo tempo|segunda parte|segunda etapa|"
        "etapa final|etapa complementar|etapa derradeira|etapa decisiva|período final|segundo período|segunda metade|tempo complementar|complemento)",
        "{w} minuto(s)? (d(o|a) |n(o|a) )(segundo tempo|segunda parte|segunda etapa|2º tempo|2ª parte|etapa final|etapa complementar|etapa derradeira|"
        "reatamento|recomeço|segunda metade|complemento)",
        "aos {w} (d(o|a) )(segundo tempo|segunda parte|segunda etapa|2º tempo|2ª parte|etapa final|etapa complementar|segunda metade)",
        "{w} minuto(s)? (após|depois d(e|o|a)) (intervalo|reatamento|recomeço|descanso)",
        "aos {n}( minutos)? do segundo", "aos {n}( minutos)? da segunda",
    ),
    minute_into_first=(
        "{n}( )?(minutos|minuto|min.|min|m|')?(/|,)?( )?(d(o|a|e) |n(o|a) )?(1(º|ª|.º|.ª|o|a)?( )?(t|tempo|parte|etapa)(.)?|primeiro tempo|primeira parte|primeira etapa|"
        "etapa inicial|período inicial|primeiro período|primeira metade)",
        "{w} minuto(s)? (d(o|a) |n(o|a) )(primeiro tempo|primeira parte|primeira etapa|1º tempo|1ª parte|etapa inicial|primeira metade)",
        "aos {n}( minutos)? do primeiro", "aos {n}( minutos)? da primeira",
        "aos {w} (d(o|a) )(primeiro tempo|primeira parte|primeira etapa|1º tempo|1ª parte|etapa inicial|primeira metade)",
    ),
    minute_before_end=(
        "a {w} (minuto|minutos)?( )?(d(o|os)|para o|pro) (fim|final|término|termo|apito final|encerramento|90|noventa|epílogo)",
        "(faltando|faltavam|faltava|a faltar|restando|restavam|quando faltavam|por jogar) {w} minuto(s)?( para o fim| para o final| para o término| para o apito final| por jogar)?",
    ),
    minute_before_break=("a {w} (minuto|minutos)?( )?(d(o)|para o|pro) (intervalo|descanso|repouso)",),
    minute_stoppage=(
        "{w}(º)? (minuto|minutos)?( )?(d(os|e|a|o)) (acréscimos|acréscimo|descontos|desconto|compensação|prorrogação do tempo|tempo extra|tempo de compensação|tempo de desconto|período de compensação|período de descontos)",
        "aos {w} (d(os|e|a)) (acréscimos|descontos|compensação)",
    ),
    minute_around=(
        "por volta", "por volta d(os|o)", "por volta dos", "perto", "perto dos", "cerca dos", "cerca de",
        "depois dos", "antes dos", "até", "até aos", "quase", "quase aos", "durante",
        "durante os", "os", "nos", "em", "dos", "mais", "últimos", "primeiros", "uns", "por", "há", "outros", "de",
        "entre os", "restantes", "seguintes", "a partir",
        "já depois", "pouco depois", "pouco antes", "pouco após", "logo após", "depois", "antes", "além", "teremos",
        "dá", "deu", "árbitro deu", "das", "todos os", "apenas",
    ),
    quarter_hour=("(ao|do|no) quarto de hora", "(ao|aos) primeiro quarto de hora"),
    half_hour=("à meia hora", "à meia-hora", "(na|da) meia hora", "(na|da) meia-hora", "aos 30"),
    three_quarters=("aos três quartos de hora",),
    first_half=(
        "primeiro tempo", "primeira parte", "primeira etapa", "etapa inicial", "1º tempo", "1ª parte",
        "primeira metade", "1ª etapa", "1º t", "1.ª parte", "1.º tempo",
    ),
    second_half=(
        "segundo tempo", "segunda parte", "segunda etapa", "etapa final", "etapa complementar", "etapa derradeira",
        "2º tempo", "2ª parte", "segunda metade", "2ª etapa",
        "volta do intervalo", "regresso dos balneários", "reatamento", "volta dos vestiários", "após o intervalo",
        "depois do intervalo", "recomeço", "2.ª parte", "2.º tempo",
        "na volta ,", "no regresso ,", "na volta do vestiário", "na volta para o segundo",
        "no regresso do intervalo", "no regresso ao", "regresso das cabines", "regresso das cabinas",
        "tempo complementar", "etapa decisiva", "segundo período",
    ),
    first_half_mark=(
        "1ºt", "1º t", "1t", "1ºtempo", "1º tempo", "pt", "p.t.", "1ªp", "1ª parte", "do 1ºt", "do 1º t", "do 1t",
        "do 1º tempo", "do primeiro tempo", "da primeira etapa", "da primeira parte",
        "da 1ª parte", "da etapa inicial", "1ºt.", "et 1",
    ),
    second_half_mark=(
        "2ºt", "2º t", "2t", "2ºtempo", "2º tempo", "st", "s.t.", "2ªp", "2ª parte", "do 2ºt", "do 2º t", "do 2t",
        "do 2º tempo", "do segundo tempo", "da segunda etapa", "da segunda parte",
        "da 2ª parte", "da etapa final", "da etapa complementar", "2ºt.",
    ),
    first_extra_mark=(
        "1ºtp", "1º tp", "da 1ª parte do prolongamento", "do primeiro tempo da prorrogação",
        "da primeira parte do prolongamento", "do 1º tempo da prorrogação",
    ),
    second_extra_mark=(
        "2ºtp", "2º tp", "da 2ª parte do prolongamento", "do segundo tempo da prorrogação",
        "da segunda parte do prolongamento", "do 2º tempo da prorrogação",
    ),
    half_time=("intervalo", "ao intervalo", "no intervalo", "int", "int."),
    extra_time=("prorrogação", "prolongamento", "tempo extra", "após prolongamento", "a.p."),
    shootout=(
        "disputa de pênaltis", "disputa por pênaltis", "decisão por pênaltis", "nos pênaltis",
        "desempate por grandes penalidades", "grandes penalidades", "nas penalidades",
        "marcas de penálti", "desempate por penáltis", "cobranças alternadas", "marca da grande penalidade",
        "decisão nos pênaltis", "nos penáltis",
    ),
    goal=(
        "marcou", "marca (o|um|de|para|aos)", "marcando", "marcaram", "tinha marcado", "havia marcado", "marcara",
        "bisou", "bisa",
        "fez (o|um|seu|mais um|outro) (gol*|tento|dele|seu)",
        "fez (o|a) (primeiro|segundo|terceiro|quarto|quinto|sexto|sétimo|único)",
        "faz (o|um) (gol*|tento|primeiro|segundo|terceiro|quarto|quinto|dele)",
        "fez .. gol*", "fez S", "faz S", "fez o S", "faz o S", "para fazer o S", "fazendo S", "fazendo o S",
        "marca o S", "marcou o S", "e fez S",
        "abriu o (placar|marcador|score|ativo|activo)", "abre o (placar|marcador|ativo)", "abriu a (contagem|conta)",
        "abriram (o|a) (placar|marcador|conta|contagem)", "abrindo o (placar|marcador)",
        "abriu as contas", "inaugur(ou|a|ava|ando) (o|a) (marcador|placar|contagem|ativo)", "tirou o zero",
        "tirou o (nulo|zero) do (placar|marcador)",
        "balançou (a|as) rede*", "balança (a|as) rede*", "balançou o barbante", "estufou (a|as) rede*",
        "estufa (a|as) rede*", "balançar (a|as) rede*", "sacudiu as rede*",
        "para o fundo (da|das|do) (rede|redes|baliza|malhas|gol)", "pro fundo (da|das|do) (rede|redes|gol)",
        "no fundo (da|das|do) (rede|redes|baliza|malhas|gol)", "o fundo (da|das) (rede|redes|baliza|malhas)",
        "para (a|as) rede*", "pra rede", "pra (as|a) redes", "às redes", "às malhas", "ao fundo das redes",
        "ao fundo da baliza", "para a baliza deserta", "para o gol vazio", "para a rede vazia",
        "para dentro do gol", "para dentro da baliza", "ampliou", "amplia", "ampliando", "ampliaram",
        "aumentou (a|o|para)", "aumenta (a|o|para)", "dilat(ou|a|ando)", "elevou (a|o|para)",
        "empatou", "empata (o|a|para|aos)", "empatando", "deixou tudo igual", "deixa tudo igual", "igualou",
        "iguala (o|a|para)", "restabelec(eu|e|eram|endo) (a|o) (igualdade|empate)", "repôs (a|o) (igualdade|empate)",
        "refez a igualdade", "chegou ao empate", "virou (o|a) (jogo|placar|partida|marcador)",
        "vira (o|a) (jogo|placar|partida)", "virou para",
        "descontou", "desconta", "diminuiu", "diminui", "diminuindo", "reduziu (a|o|para|as)", "reduz (a|o|para)",
        "reduzindo (a|o|para)",
        "fech(ou|a|ando) (o|a|as) (placar|marcador|conta|contas|contagem|goleada|tampa|caixão|resultado)",
        "sentenci(ou|a|ando)", "sacramentou", "sacramenta", "selou (o|a)", "liquidou (a|o)", "matou o jogo",
        "decret(ou|a|ando) (a|o) (vitória|empate|triunfo|placar|resultado)",
        "garantiu (a|o) (vitória|empate|triunfo)", "deu a vitória", "deu (a |)vantagem", "ganhou o jogo",
        "anot(ou|a|ando)", "assinal(ou|a|ando) o (primeiro|segundo|terceiro|quarto|golo|S|tento|empate)",
        "apont(ou|a|ando) (o|um|dois) (golo|golos|tento|primeiro|segundo|terceiro|quarto|S)",
        "guardou", "guarda no", "não perdoou", "não perdoa", "não desperdiçou", "não desperdiça",
        "não deu (hipóteses|hipótese|chance|chances)",
        "sem dar (hipóteses|hipótese|chance|chances)", "fatur(ou|a|ar)",
        "deixou (o dele|a dele|sua marca|a sua marca)", "bateu P",
        "bateu (o|a) (goleiro|goleira|guarda-redes|arqueiro|guardião)", "bateu na saída",
        "batendo P", "bate P", "fuzilou", "fuzila", "vazou", "superou (P|o goleiro|o guarda-redes)",
        "supera (P|o goleiro|o guarda-redes)", "enganou o (goleiro|guarda-redes)",
        "enganando o (goleiro|guarda-redes)",
        "cabeceou para (o|a) (gol|golo|rede|redes|fundo)", "para golo", "fazer golo",
        "desviou para (o gol|golo|a baliza)", "atirou a contar", "a contar para", "com sucesso", "rematou certeiro",
        "remate certeiro",
        "finalizou da melhor forma", "finalizou com êxito", "só teve (o trabalho |)de", "só teve que",
        "só teve o trabalho de", "encostou para", "na saída (de|do) (P|goleiro|guarda-redes)",
        "encobriu (P|o goleiro)",
        "picou sobre", "recolocou (o|a|os) (T|equipa|time|equipe|visitantes)",
        "colocou (o|a|os) T (na frente|em vantagem|novamente na frente|de novo na frente)",
        "pôs (o|a|os) T (na frente|em vantagem)",
        "na frente do (placar|marcador)", "adiantou-se no marcador", "adiantou .. no marcador",
        "(botou|colocou|colocando|botando|pondo) .. (à frente|em vantagem)", "facturou", "factura", "facturar",
        "venceu (o goleiro|a goleira|o guarda-redes|P)", "vence (o goleiro|o guarda-redes)", "fez gol", "fez golo",
        "marcara o", "fizera o", "aumentou a vantagem", "dilatou a vantagem", "chegou ao (gol|golo)",
        "chega ao (gol|golo)", "deixou (o|a) T (na frente|em vantagem)", "correu para o abraço",
        "saiu para o abraço", "partiu para o abraço", "comemorou", "go*l do T", "go*lo do T", "go*l da T",
        "go*lo da T",
        "bola (entrou|entra)", "morreu no fundo", "a bola morre no", "acert(ou|a) o ângulo",
        "no ângulo", "no ângulo (de|do goleiro|do guarda-redes) P", "no canto (de|do goleiro|do guarda-redes) P",
        "(nas|às|das) redes de P", "fundo das redes de P", "no fundo das redes",
        "não deu chances a P", "não deu hipóteses a P", "tudo igual",
        "marcar o único", "autor do (gol|golo|primeiro|segundo|único)",
        "autor de (um|dois|três) (gol|golo|gols|golos)", "desloca P", "desloca (o|a) (goleiro|goleira|guarda-redes)",
        "deslocou (P|o goleiro|a goleira|o guarda-redes)", "colocou no fundo", "colocou a bola no fundo",
        "introduziu (a bola|o esférico)", "introduz (a bola|o esférico)", "converteu", "converte",
        "concretiz(ou|a|ar)", "finalizou para o gol", "finalizou com sucesso", "não falhou", "disparou para o S",
        "dispara para o S",
        "para o S", "para fazer S",
        "sem (hipótese|hipóteses|chance|chances|apelo|defesa|reação) (para|a) (P|o P|o goleiro|o guarda-redes|a goleira|a guarda-redes|o arqueiro|o guardião)",
        "sem (hipótese|hipóteses|chance|chances|apelo|qualquer hipótese) (de defesa|de reação|de reacção)",
        "sem apelo nem agravo", "sem hipóteses", "sem chances", "entrou no ângulo",
        "entrou (no|junto ao|rente ao|na) (canto|poste|gaveta|segundo poste)",
        "entrou (mansamente|devagar|de mansinho|caprichosamente)", "foi parar (no|ao) fundo", "foi parar na rede",
        "foi parar nas redes", "(foi|vai) morrer (no|na|ao)", "morreu (no|na) (canto|fundo|rede|barbante)",
        "a bola só parou", "só parou (no|nas|na) (fundo|redes|rede|barbante)",
        "parou (no|nas) (fundo|redes|barbante)",
        "vazar (P|o goleiro|a goleira|mais uma vez o|o guarda-redes|a meta|as redes)",
        "vazou (P|o goleiro|a goleira|a meta)", "P (abrir|inaugurar) (o|a) (placar|marcador|contagem|ativo|score)",
        "P (marcar|empatar|ampliar|fazer o|faturar|finalizar para|completar para|encostar para|empurrar para|só encostar|só empurrar|só completar|apenas encostar|apenas empurrar|confirmar|concluir para|cabecear para o fundo|cabecear para o gol|cabecear para as redes|mandar para (o fundo|as redes|o gol)|estufar|balançar|decretar|virar o)",
        "nada pôde fazer", "nada podia fazer", "nada pode fazer", "nada conseguiu fazer", "nem se mexeu",
        "nem saiu na foto", "ficou pregado (ao|no)",
        "(goleiro|guarda-redes|guardião|goleira) (falhou|aceitou|engoliu)",
        "bola (foi|vai) para (o fundo|as redes|o gol)",
        "um frango histórico", "quarto gol, aos", "indefensável",
        "(recolocou|recoloca|colocou|coloca|pôs|põe|botou|bota) .. (na frente|em vantagem|à frente|na dianteira)",
        "que (só |apenas |)(encostou|empurrou|escorou|completou) (para|já|sem|com|à|ao|de|e)",
    ),
    goal_weak=(
        "marcar", "abrir o (placar|marcador)", "abrir o ativo", "fazer o (primeiro|segundo|terceiro|quarto|quinto)",
        "fazer o (gol|golo)", "empatar", "ampliar", "empurrou", "empurrar", "empurra", "completou", "completar",
        "completa", "escorou", "escorar", "encostou", "encostar", "encosta", "encheu o pé", "encher o pé",
        "cabecear", "cabeceou", "desviou", "desviar", "finalizou", "finalizar", "concluiu", "tocou na saída",
        "toca na saída",
        "cravou", "mandou no", "acertou o canto", "tirou do goleiro", "que golaço", "que golo", "mandou de pé",
        "dá de cavadinha", "deu de cavadinha", "de cavadinha", "atirou rasteiro", "de recarga", "na recarga",
        "no rebote", "deslocou", "guardar",
        "subiu no terceiro andar", "subiu mais alto",
        "saltar mais alto", "testou", "testar", "atirou", "rematou", "chutou", "bateu", "bateu colocado", "chutar",
        "rematar", "pontapé", "assinou", "passou pelo goleiro", "surpreendeu", "contou com a ajuda",
        "no ângulo (de|do goleiro|do guarda-redes) P", "dominou e chutou",
        "tomou um frango", "levou um frango", "sofreu um frango", "engoliu um frango",
    ),
    brace=("bis de", "bisou", "dois gols de", "dois golos de", "os dois gols", "os dois golos", "marcou duas vezes", "autor de dois gols", "dobradinha de"),
    goal_by=(
        "gol de", "golo de", "gols de", "golos de", "golaço de", "golaços de", "tento de", "tentos de",
        "golo apontado por", "gol marcado por", "golo marcado por", "gols marcados por", "golos marcados por",
        "marcados por", "marcado por",
        "bis de", "hat-trick de", "póquer de", "tripleta de", "doblete de", "por intermédio de", "por intermédio do",
        "por intermédio", "gol do (meia|atacante|centroavante|zagueiro|lateral|volante)",
        "golo do (avançado|médio|extremo|central|lateral|defesa)", "anotado por", "anotados por", "assinado por",
        "apontado por", "apontados por", "obra de", "da autoria de", "autoria de",
        "num cabeceamento de", "num remate de", "com um remate de", "com um golo de", "através de", "por meio de",
        "graças a um (gol|golo) de", "num golo de", "com gol de", "com gols de", "com golos de", "com golo de",
    ),
    goal_wasted=(
        "quase .. (marcou|fez|empatou|ampliou|abriu|marca|faz|empata|amplia|abre|virou|vira|saiu)",
        "quase (o|um) .. gol*", "por pouco não",
        "perto (de|do) (marcar|abrir|empatar|ampliar|gol|golo|empate|segundo|terceiro)",
        "não (conseguiu|conseguia|consegue) .. (gol|golo|marcar|segundo|empatar)",
        "chance de .. (gol|golo|marcar|empatar|ampliar|abrir)",
        "oportunidade de .. (gol|golo|marcar|empatar|ampliar)", "chances de gol", "oportunidades de golo",
        "marc(ou|a|ando|aram) (o |a |um |uma |)(pênalti|penálti|penalidade|grande penalidade|falta|faltas|impedimento|presença|escanteio|fora de jogo|fora-de-jogo|livre|mão|encontro)",
        "marcou por pressão", "marcou bem",
        "anotou (o |a |)(pênalti|penalidade|falta)",
        "assinalou (o |a |um |uma |)(pênalti|penálti|penalidade|grande penalidade|falta|livre|castigo|fora de jogo)",
        "apontou para (a|o)", "apontou (o|a) (marca|penálti)",
        "negar .. golo", "negou .. (golo|gol)", "evitou .. (golo|gol|segundo|empate)",
        "evita .. (golo|gol|segundo|empate)", "evitando .. (gol|golo|empate)", "impediu .. (golo|gol)",
        "perdeu .. gol", "perde .. gol", "perder .. gol",
        "sem gols", "sem golos", "linha (de|do) gol", "na cara do gol", "por cima do gol", "passou .. gol",
        "perto do gol", "a um passo do gol", "cheirou a golo", "cheirou a gol", "reclam(ou|aram) .. gol*",
        "gol anulado",
        "golo anulado", "gols anulados", "em busca do (empate|gol|golo)", "à procura do (empate|golo)",
        "procurava o (empate|golo)", "tentou o (gol|golo|empate)", "podia ter .. marcado",
        "poderia ter .. (marcado|feito)", "golo feito",
        "ameaçou .. (gol|golo)", "poderia .. marcar", "podia .. marcar", "tent(ou|ava) .. (marcar|empatar|ampliar)",
        "vontade de .. (marcar|abrir)", "gol certo", "golo certo", "gol fora", "saldo de gols", "diferença de golos",
        "média de gols",
        "levar gol*", "sofrer gol*", "sofreu gol*", "leva gol*", "levou .. gol*", "às redes laterais",
        "às malhas laterais", "para as redes laterais", "na rede pelo lado de fora", "pelo lado de fora",
        "rede por fora", "o empate .. não",
        "com a baliza aberta", "comemorou a", "não comemorou", "comemorou muito", "temporada", "na temporada",
        "na época", "artilheiro",
        "marcou apenas (uma|duas|três) vez*", "marcou só (uma|duas|três) vez*",
        "inverteu o jogo", "não marca(va|) há",
        "não marcou (há|desde)", "direito a .. (gol|golo|golaço)", "frango do",
        "quase .. frango",
    ),
    own_goal=(
        "gol contra", "gols contra", "autogolo", "autogolos", "auto-golo", "na própria baliza", "na própria rede",
        "própria baliza", "própria rede", "próprias redes", "próprio gol", "própria meta", "próprio patrimônio",
        "contra as próprias",
        "contra a própria", "próprio goleiro", "próprio arqueiro", "próprio guarda-redes", "próprio guardião",
        "surpreendeu o próprio", "encobriu o próprio", "traiu o (próprio|seu)", "trair o (próprio|seu)",
        "enganou o próprio",
        "bateu o próprio", "contra o próprio", "mandou contra", "desviou contra", "desvia contra", "seu próprio gol",
        "infelicidade de", "na baliza errada", "contra a sua própria", "na sua própria",
    ),
    header=(
        "de cabeça", "cabecear", "cabeceou", "cabeceia", "cabeceando", "cabeçada", "cabeceio", "cabeceamento",
        "testou", "testada", "testa", "testar", "subiu mais", "nas alturas", "cabecada", "cabeceador",
        "de cabecinha", "saltar mais alto",
        "no terceiro andar", "saltou mais", "subiu no", "elevou-se", "elevar-se", "na testa",
    ),
    free_kick=(
        "de falta", "cobrou falta", "bate falta", "bateu falta", "cobra falta", "em cobrança de falta",
        "cobrança de falta", "de livre", "livre direto", "livre directo", "na marcação de um livre",
        "cobrança direta", "falta com categoria",
        "falta da entrada", "por cima da barreira", "na conversão de um livre", "em falta", "tiro livre",
    ),
    assist_by=(
        "assistência de", "assistências de", "passe de", "passe .. de", "passe do", "cruzamento de", "cruzamento do",
        "cruzamento .. de", "centro de", "centro .. de", "servido por", "servida por", "servido pelo",
        "servida pela", "lançado por",
        "lançada por", "lançamento de", "lançamento .. de", "isolado por", "isolada por", "assistido por",
        "assistida por", "desmarcado por", "desmarcada por", "descoberto por", "encontrado por", "canto de",
        "canto (batido|cobrado|marcado|apontado) por",
        "escanteio (batido|cobrado) por", "escanteio de", "cobrança de escanteio de", "falta (batida|cobrada) por",
        "livre (batido|cobrado|marcado|apontado) por", "livre de", "livre lateral de", "livre .. de", "canto .. de",
        "toque de", "toque .. de",
        "calcanhar de", "tabela com", "tabelou com", "tabela com o", "combinação com", "combinou com",
        "trocar .. com", "tabelinha com", "recebeu de", "recebe de", "recebeu .. de", "passe em profundidade de",
        "bola de", "bola .. longa de", "solicitação de",
        "solicitado por", "lançamento em profundidade de", "enfiada de", "ajeitada de", "desvio de", "dos pés de",
        "jogada de", "jogada .. de", "iniciativa de", "levantamento de", "cobrança de", "boa jogada de",
        "arrancada de", "um-dois com", "deixa de",
        "assist de", "aproveitou .. de", "a passe de", "serviço de", "esquema com",
    ),
    assist_verb=(
        "cruzou", "cruza", "cruzar", "cruzando", "centrou", "centra", "serviu", "serve", "servindo", "tocou para",
        "toca para", "tocou em", "passou para", "passa para", "rolou para", "rola para", "rolou", "deixou para",
        "deixa para", "abriu para", "ofereceu",
        "oferece", "assistiu", "assiste", "isolou P", "isolou (o|a) (avançado|extremo|ponta)", "achou P", "acha P",
        "encontrou P", "encontra P", "descobriu P", "descobre P", "deu .. passe", "fez .. passe", "dá .. passe",
        "faz .. passe",
        "colocou P na cara", "deixou P na cara", "enfiou", "enfia", "ajeitou para", "ajeita para", "ajeitou",
        "levantou na", "levanta na", "levantou a bola", "cobrou escanteio", "bateu escanteio", "cobra escanteio",
        "bate escanteio", "cobrou o escanteio",
        "lançou P", "lança P", "lançou para", "lança para", "desmarcou", "desmarca", "habilitou", "alçou", "alça",
        "amorteceu para", "desviou para P", "escorou para", "ajeita de", "ajeitou de", "deu para P", "entregou para",
        "serviu P", "fez o cruzamento",
        "chutou para o meio", "deu .. toque para", "bateu o canto", "bate o canto",
        "ganhou a profundidade e ofereceu", "combinou com", "deu o gol", "deu passe", "assistência para", "a passe",
        "colocou na cabeça", "picou para", "meteu em", "mete em",
        "(fez|faz|deu|dá|fazendo|dando) .. (passe|lançamento|toque|cruzamento|bola|assistência)",
        "lançamento de .. achou",
        "virou o jogo para", "vira o jogo para", "virou o jogo na", "virou a bola para",
    ),
    shot=(
        "chutou", "chuta", "chutar", "chute", "chutes", "chutaram", "chutaço", "finalizou", "finaliza",
        "finalização", "finalizar", "finalizações", "cabeceou", "cabeceia", "cabecear", "cabeçada", "cabeceio",
        "cabeceamento", "arriscou", "arrisca", "arriscar",
        "bateu", "bate de", "bate cruzado", "bate colocado", "bate forte", "bate rasteiro", "bate para", "bater",
        "rematou", "remata", "rematar", "remate", "remates", "atirou", "atira", "atirar", "disparou", "dispara",
        "disparo", "disparar", "bomba", "bombaço",
        "foguete", "petardo", "míssil", "testou", "testa à", "testa para", "testada", "tentou", "tenta o",
        "tentou o chute", "arremate", "arrematou", "arremata", "experimentou", "experimenta", "encheu o pé",
        "enche o pé", "pontapé", "tentativa", "concluiu",
        "conclui", "conclusão", "soltou", "solta", "chapéu", "de bicicleta", "voleio", "cobrança de falta",
        "cobrou falta", "cobra falta", "bateu falta", "bate falta", "livre de", "livre direto", "livre", "de livre",
        "emendou", "emenda", "carimbou", "carimba",
        "acertou (a|o|na|no)", "acerta (a|o|na|no)", "mandou (a|na|no|por|para|uma|de|bola)",
        "manda (a|na|no|por|para|uma|de|bola)", "gira e bate", "girou e bateu", "desvio", "desviou",
        "do meio da rua", "meteu", "cobrou", "picou", "tiro", "pancada",
        "balázio", "tiraço", "visou", "alvejou", "alveja", "ensaiou o remate",
    ),
    chance=(
        "quase (marcou|fez|ampliou|empatou|abriu|marca|faz|amplia|empata)",
        "perdeu .. (chance|oportunidade|gol|golo)", "perde .. (chance|oportunidade|gol|golo)",
        "desperdiçou .. (chance|oportunidade|ocasião)", "desperdiça .. (chance|oportunidade)",
        "perto de (marcar|abrir|empatar|ampliar)", "perto do (gol|golo|empate|segundo)", "esteve perto",
        "ficou perto", "ameaçou", "ameaça", "na cara do gol", "cara a cara", "chegou a perder",
        "teve .. (chance|oportunidade|ocasião)", "chance", "oportunidade",
        "ocasião", "assustou", "assusta", "negar .. golo", "negou .. (golo|gol)", "evitou .. (golo|gol)",
        "evita .. (golo|segundo)", "isolado", "falhou por pouco", "por pouco não", "em cima de P", "sai nos pés",
    ),
    saved=(
        "travou (o |um |)(remate|disparo|cabeceamento|chute)", "parou (o |um |)(remate|disparo|cabeceamento)",
        "tirou o golo", "tirou o gol", "impediu .. (golo|gol)", "impede .. (golo|gol)", "desvia para canto",
        "com (a ponta dos dedos|uma palmada)",
        "defendeu", "defende", "defender", "espalmou", "espalma", "espalmar", "agarrou", "agarra", "encaixou",
        "encaixa", "salvou", "salva", "salvando", "voou", "voa", "evitou", "evita", "evitando", "negou", "nega",
        "negar", "segurou", "segura",
        "desviou para (escanteio|canto)", "desvia para (escanteio|canto)", "rebateu", "rebate", "fez .. defesa",
        "faz .. defesa", "fazer .. defesa", "grande defesa", "boa defesa", "linda defesa", "bela defesa", "defesaça",
        "milagre", "intervenção", "sacudiu",
        "sacode", "sacudido", "deteve", "detém", "deter", "brilhou", "brilha", "foi buscar", "vai buscar", "palmada",
        "opôs-se", "opõe-se", "parou (o|a) (chute|remate|cabeçada|cabeceamento|finalização|tiro)", "para o chute",
        "pega o", "mandou para escanteio", "manda para escanteio", "cedeu canto", "correspondeu",
        "mostrou serviço", "trabalhar", "a defesa apertada", "abafou", "abafa", "fechou o ângulo", "sai nos pés",
        "saiu nos pés", "saiu aos pés", "socou", "soca", "esticou-se", "estirada", "sem sustos",
    ),
    saved_by=(
        "defesa de", "defesa do", "defesa .. de", "intervenção de", "intervenção .. de", "defendido por",
        "defendida por", "defendido pelo", "estirada de", "espalmado por", "espalmada por", "obrigou P", "obriga P",
        "obrigou (o|a)", "obrigando (o|a)",
        "obrigou", "parou em P", "parou nas mãos de", "para as mãos de", "nas mãos de", "às mãos de",
        "para defesa de", "para estirada de", "milagre de", "detido por", "detida por", "travado por P",
        "travada por P", "exigiu", "exigindo", "forçou", "oposição de", "negado por",
        "(chuta|chutou|bate|bateu|finaliza|finalizou|remata|rematou|cabeceia|cabeceou|atira|atirou|toca|tocou) em cima de",
        "em cima do goleiro", "à figura de", "para as luvas de", "para os braços de", "nos braços de",
        "segurado por", "sacudido por", "parada de", "viu P (negar|defender|espalmar|evitar)", "esbarrou em",
        "esbarrou no goleiro", "permitiu a defesa",
    ),
    off_target=(
        "para fora", "pra fora", "por cima", "ao lado", "à direita do gol", "à esquerda do gol", "rente", "raspou",
        "raspando", "tirou tinta", "tirando tinta", "isolou a", "isolou", "isola", "muito longe", "malhas laterais",
        "redes laterais", "rede pelo lado de fora",
        "pelo lado de fora", "para a bancada", "para as nuvens", "para a arquibancada", "na arquibancada",
        "passou .. perto", "passa .. perto", "passou .. poste", "passou .. trave",
        "sobre (a|o) (trave|travessão|barra|baliza|gol)", "saiu .. lado", "sai .. lado",
        "lambendo", "lambeu", "roçou", "rasou", "longe do alvo", "fora do alvo", "sem direção", "falhou o alvo",
        "falhou a baliza", "desenquadrado", "pela linha de fundo", "tirou tinta da trave", "saiu em escanteio",
        "sai em escanteio", "a centímetros", "errou o alvo",
        "por cima do gol", "por cima da baliza", "por cima da barra", "por cima do travessão",
        "ligeiramente ao lado", "sobre a baliza", "perto da trave", "perto do poste", "tirou tinta do",
    ),
    woodwork=(
        "(na|no|à|ao|a|o|às|aos|as|os|nas|nos|da|do) (trave|travessão|poste|barra|ferro|ferros|traves|postes)",
        "contra (o|a) (ferro|poste|barra|trave|travessão)", "na base do poste", "base do poste", "bola no ferro",
        "no pau", "carimbou (a|o)",
        "carimba (a|o)", "carimbando", "no travessão", "os ferros",
    ),
    blocked=(
        "bloqueou", "bloqueia", "bloquear", "em cima da linha", "sobre a linha", "barreira", "cortou em cima",
        "corta", "salvou em cima da linha", "tirou em cima da linha", "tira em cima da linha", "travou o remate",
        "travou o chute", "interceptou", "intercetou", "a zaga afastou", "desviou na zaga", "desvia em",
    ),
    blocked_by=(
        "bloqueado por", "bloqueada por", "bloqueado pela", "travado pela", "travado por", "interceptado por",
        "intercetado por", "cortado por", "rebatido por", "desviou em", "desvia em", "desviado por", "esbarrou em",
        "esbarrou na", "contra as pernas de", "prensado por",
    ),
    penalty=(
        "pênalti", "pênaltis", "penálti", "penáltis", "penalty", "penalti", "penáltie", "penalidade",
        "penalidade máxima", "grande penalidade", "grandes penalidades", "castigo máximo",
        "da marca dos onze metros", "marca dos onze metros", "onze metros", "marca da cal",
        "marca de cal", "marca da grande penalidade", "da marca da cal", "marca do pênalti", "cobrança do pênalti",
        "na cal", "da marca fatídica", "pontapé de grande penalidade", "tiro livre direto da marca",
        "(derrubado|derrubada|calçado|calçada|rasteirado|rasteirada|travado|travada|puxado|puxada|ceifado|ceifada|empurrado|empurrada|tocado|tocada|atropelado|atropelada|agarrado|agarrada|abalroado|carregado) .. (na|dentro da|em plena) (grande |)área",
        "(derrubou|derrubar|derruba|rasteirou|rasteirar|travou|travar|puxou|puxar|atropelou|atropelar|empurrou|empurrar|agarrou|agarrar|calçou|ceifou|tocou) .. (na|dentro da|em plena) (grande |)área",
        "mão à bola em plena área", "mão na bola dentro da área", "mão na área", "mão dentro da área",
        "braço na área", "braço dentro da área",
        "área e (sofreu|foi derrubado|foi derrubada|foi puxado|foi calçado|foi travado|é derrubado|é derrubada|acabou derrubado)",
        "toque de mão", "cai na área", "caiu na área", "queda na área", "desaba na área", "desabou na área",
        "derrube na área",
    ),
    penalty_awarded=(
        "marcou (o |um |a |uma |)(pênalti|penálti|penalidade|grande penalidade)",
        "marca (o |um |a |uma |)(pênalti|penálti|penalidade|grande penalidade)", "pênalti marcado",
        "marcado pênalti", "assinalou", "assinala", "assinalada", "assinalado", "apontou para a marca",
        "aponta para a marca", "apontou para (o|a) (cal|castigo)", "deu (o |)(pênalti|penálti|penalidade)",
        "dá (o |)(pênalti|penálti|penalidade)", "pênalti dado", "apita", "apitou", "concedeu", "concede", "sofreu",
        "sofre", "cometeu", "comete", "pênalti para", "penálti para",
        "penalidade para", "grande penalidade para", "pênalti pro", "pênalti do", "penálti de", "a castigar",
        "castigou", "conquistou", "conquista", "ganhou", "arrancou", "sancionou", "sanciona",
        "não hesitou", "não teve dúvidas", "confirmou", "indicou",
    ),
    penalty_won=(
        "sofreu", "sofre", "conquistou", "conquista", "cavou", "cava", "ganhou", "ganha", "arrancou", "arranca",
        "foi derrubado", "foi derrubada", "foi puxado", "foi puxada", "foi calçado", "foi calçada", "foi tocado",
        "é derrubado", "é derrubada", "sacou",
    ),
    fouled_by=(
        "(marcou|assinalou|marca|assinala) (o |um |a |uma |)(pênalti|penálti|penalidade|grande penalidade) de",
        "cotovelada do", "carrinho do", "entrada do", "empurrão do", "carga do",
        "derrubado por", "derrubada por", "derrubado pelo", "derrubada pela", "derrubado dentro da área por",
        "derrubado na área por", "falta de", "falta do", "falta .. de", "puxado por", "puxada por", "calçado por",
        "calçada por", "calçado pelo mesmo", "calçado pelo", "rasteirado por",
        "rasteirada por", "travado por", "travada por", "travado em falta por", "ceifado por", "atropelado por",
        "atropelada por", "abalroado por", "empurrado por", "empurrada por", "empurrão de", "carga de",
        "atingido por", "pisado por", "tocado por", "agarrado por", "mão de",
        "braço de", "toque de mão de", "toque com .. de", "mão na bola de", "derrube de", "entrada de",
        "carrinho de", "rasteira de", "obstrução de", "pisão de", "pisadela de", "cotovelada de", "trancado por",
    ),
    fouls=(
        "derrubando", "travando", "rasteirando", "puxando", "empurrando P",
        "por (derrubar|travar|rasteirar|puxar|empurrar|atingir|agredir|pontapear|pisar|agarrar|parar|atropelar|calçar)",
        "derrubou", "derruba", "derrubar", "atropelou", "atropela", "puxou", "puxa", "calçou", "calça", "rasteirou",
        "rasteira P", "travou", "trava", "ceifou", "ceifa", "empurrou P", "empurra P", "abalroou", "abalroa",
        "pisou", "pisa", "acertou P", "agarrou P", "agarra P", "tocou P",
        "tocou com (o braço|a mão|a mão na|o cotovelo)", "toca com (o braço|a mão)", "meteu (a mão|o braço|mão)",
        "mete a mão", "cortou com (a mão|o braço)", "colocou a mão na bola", "pôs a mão na bola", "travou P",
        "trava P", "agarrou", "chegou atrasado em", "deixou o pé em",
        "carregou", "faz falta em", "fez falta em", "fez falta sobre", "cometeu falta sobre", "comete falta sobre",
        "cometeu pênalti em", "cometeu falta em", "atingiu", "atinge",
    ),
    contact=("contacto entre", "contato entre", "choque entre", "disputa entre", "lance entre", "choque com"),
    penalty_scored=(
        "cobrou no (canto|meio|ângulo)", "cobrou e (fez|marcou|empatou|ampliou)", "bateu no (meio|ângulo)",
        "cobra no (canto|meio)", "na cobrança, P (marcou|fez|converteu)",
        "converteu", "converte", "converter", "bateu no canto", "bate no canto", "não desperdiçou", "não desperdiça",
        "não perdoou", "não perdoa", "não falhou", "não falha", "não tremeu", "não vacilou", "deslocou", "desloca",
        "transformou", "transforma", "com sucesso", "de pênalti", "em cobrança de pênalti", "na conversão",
        "na cobrança de pênalti", "através de grande penalidade", "da marca dos onze metros", "na transformação",
        "de penálti", "de grande penalidade", "de penalidade", "cobrando pênalti", "cobrando penalidade", "da marca",
        "correu para o abraço", "cobrou bem", "cobrou com", "cobra e faz", "bateu e fez", "bateu com categoria",
        "passou-lhe por baixo", "adivinhou a intenção .. mas", "chamado a converter",
        "redimiu-se", "redimiu", "enganou o", "enganou P", "engana P", "bateu e marcou", "bateu forte",
        "atirou a contar", "assumiu e marcou", "concretizou",
    ),
    penalty_missed=(
        "desperdiçou .. (pênalti|penálti|penalidade|grande penalidade|cobrança|castigo)",
        "perdeu .. (pênalti|penálti|penalidade|cobrança)", "perde .. (pênalti|penálti|penalidade)", "falhou",
        "falha", "errou", "erra", "mandou para fora", "mandou por cima", "mandou-a para a bancada",
        "mandou .. bancada", "atirou ao lado", "atira ao lado", "atirou por cima", "atirou para fora",
        "chutou para fora", "bateu para fora", "para fora", "para a bancada", "por cima", "ao lado", "isolou",
        "isola", "acertou (na|no|a|o) (trave|travessão|poste|barra)", "na trave", "no travessão", "ao poste",
        "à barra", "no poste", "na barra", "ao ferro", "escorregou", "desperdiçou", "desperdiça",
        "permitiu a defesa", "permitiu a", "telegrafou", "carimbou", "parou em", "parou nas mãos",
    ),
    penalty_saved=(
        "defendeu", "defende", "espalmou", "espalma", "pegou", "pega", "defesa de", "permitiu a defesa", "agarrou",
        "deteve", "detém", "deter", "adivinhou e defendeu", "defende com", "segurou", "travou", "negou", "voou",
        "acertou o canto e", "defende o", "defesa do",
    ),
    penalty_appeal=(
        "pediu", "pede", "pedem", "pediram", "pediu-se", "pedindo", "reclamou", "reclama", "reclamaram", "reclamam",
        "reclamando", "reclamada", "reclamado", "protestos", "protesto", "protestou", "protestaram", "exigiu",
        "exigiram", "cai na área", "caiu na área", "desaba na área",
        "desabou na área", "queixou-se", "ficou a pedir", "ficaram a pedir", "possível pênalti", "possível penálti",
        "pedido de",
    ),
    waved_away=(
        "mandou (seguir|o jogo seguir|jogar|prosseguir)", "manda (seguir|o jogo seguir|jogar)", "mandam seguir",
        "não atendeu", "não marcou", "nada marcou", "não deu nada", "nada assinalou", "não assinalou",
        "segue o jogo", "segue o baile", "levanta", "achou que não", "entendeu que não", "considerou que não",
        "deixou seguir", "deixa seguir", "nada a marcar", "não viu nada", "mandaram seguir", "seguiu",
        "fez sinal para seguir", "ignorou",
    ),
    disallowed=(
        "anulado", "anulada", "anulados", "anulou", "anula", "anular", "invalidado", "invalidada", "invalidou",
        "invalida", "gol não valeu", "não valeu", "não conta", "não contou", "bandeira subiu",
        "bandeirinha (já|subiu|levantou|ergueu)", "golo invalidado", "auxiliar flagrou",
        "assistente (levantou|flagrou|marcou)",
        "auxiliar (levantou|marcou|assinalou)",
        "estava (adiantado|adiantada|impedido|impedida|em fora de jogo|em fora-de-jogo|em posição irregular|em impedimento)",
        "em posição irregular", "flagrado em", "nada feito", "pegou (falta de ataque|impedimento)",
        "marcou (falta de ataque|falta no goleiro)", "assinalou (fora de jogo|fora-de-jogo|falta atacante)",
        "chegou a (marcar|balançar|empatar|ampliar)", "ainda introduziu a bola", "não validou", "não validado",
    ),
    offside=(
        "impedimento", "impedido", "impedida", "fora de jogo", "fora-de-jogo", "adiantado", "adiantada",
        "posição irregular", "banheira", "offside", "bandeirinha", "bandeira", "deslocado", "linha do var",
        "instrumento",
    ),
    handball=("com a mão", "com o braço", "mão na bola", "mão", "toque de mão", "braço"),
    foul=("por falta", "falta de ataque", "falta sobre", "falta em", "falta ofensiva", "falta no", "falta"),
    var=(
        "var", "vídeo-árbitro", "videoárbitro", "vídeo árbitro", "árbitro de vídeo", "assistente de vídeo",
        "revisão", "monitor", "imagens no", "cabine do var",
    ),
    yellow=(
        "cartão amarelo", "cartões amarelos", "amarelo para", "amarelo a", "amarelo ao", "amarelos a",
        "amarelos para", "amarelo", "amarelinho", "amarela", "amarelado", "amarelada", "amarelados", "amarelou",
        "amarela P", "amarelado por", "advertido", "advertida", "advertiu", "admoestado", "admoestada", "admoestou",
        "levou o amarelo", "viu o amarelo", "cartolina amarela", "cartão para", "recebeu amarelo",
        "recebeu o amarelo", "viu amarelo", "recebeu cartão amarelo", "cartão amarelo para",
    ),
    booked_before=(
        "já tinha (cartão|amarelo|um amarelo|um cartão|o amarelo|sido amarelado|sido admoestado|sido advertido)",
        "já tinha sido (amarelado|amarelada|admoestado|admoestada|advertido|advertida)", "já amarelado",
        "já amarelada",
        "já pendurado", "pendurado", "pendurada", "que tinha amarelo", "tinha um amarelo", "já com amarelo",
        "com um amarelo", "já com cartão", "já advertido", "já advertida", "amarelado (ainda|no|na|antes|desde|aos)",
        "amarelada (ainda|no|na|antes|desde|aos)", "já havia (recebido|levado|sido)", "já levara", "já vira",
        "já admoestado", "já admoestada", "já punido", "que já tinha",
    ),
    second_yellow=(
        "segundo amarelo", "segunda amarela", "segundo cartão amarelo", "segundo cartão", "segunda cartolina",
        "segundo amarelinho", "duplo amarelo", "duplo cartão", "duplo amarelado", "acumulação",
        "acumulação de amarelos", "por acumulação", "dois amarelos", "dois cartões amarelos", "2º amarelo",
        "2.º amarelo", "amarelo e vermelho",
        "segundo cartão amarelo e consequente vermelho", "voltou a ver amarelo",
    ),
    red=(
        "cartão vermelho", "cartões vermelhos", "vermelho direto", "vermelho directo", "vermelho para", "vermelho a",
        "vermelho ao", "vermelhos a", "viu o vermelho", "levou o vermelho", "levou vermelho", "recebeu o vermelho",
        "recebeu vermelho", "vermelho", "foi expulso", "foi expulsa", "expulso", "expulsa", "expulsos", "expulsas",
        "expulsou", "expulsa P", "expulsão de", "expulsão do", "ordem de expulsão", "mais cedo pro chuveiro",
        "mais cedo para o chuveiro", "foi embora mais cedo", "mais cedo para os vestiários",
        "mais cedo para o balneário", "mais cedo para os balneários", "tomar banho mais cedo", "ordem de saída",
        "convidado a sair",
        "foi para a rua", "foi pra rua", "para a rua", "recolheu mais cedo", "saiu mais cedo", "foi mais cedo",
        "tá fora", "está fora", "deixou .. (reduzidos|reduzido) a dez", "deixou .. com (dez|um a menos|menos um)",
        "mandou .. chuveiro",
    ),
    straight_red=("vermelho direto", "vermelho directo", "direto", "directo", "vermelho de imediato"),
    sub_on=(
        "entra", "entram", "entrou", "entraram", "entrada de", "entradas de", "entrada do", "promoveu a entrada",
        "promove a entrada", "apostou em", "aposta em", "fez entrar", "faz entrar", "fazer entrar", "mandou a campo",
        "manda a campo", "regressa com", "regressou com", "vem pro jogo",
        "vem para o jogo", "veio para o jogo", "foi a jogo", "vai a jogo", "foram a jogo", "saltou do banco",
        "saiu do banco", "vestiu as luvas", "foi lançado em", "foi lançada em", "colocou em campo",
        "lançou em campo", "pôs em campo",
        "foi chamado a jogo", "entrou em campo", "estreia de", "deu minutos a",
        "volta com P", "voltou com P",
    ),
    sub_on_weak=(
        "lançou", "lança", "lançando", "lançar", "colocou", "coloca", "colocando", "pôs", "põe", "pondo", "meteu",
        "mete", "metendo", "chamou", "chama", "botou", "bota", "estreou", "trouxe", "recorreu a", "acionou",
        "aciona", "apostando em", "fez estrear",
        "deu lugar a", "deu oportunidade a",
    ),
    sub_before=(
        "recém-entrado", "recém-entrada", "recém entrado", "que acabara de entrar", "acabado de entrar",
        "acabada de entrar", "que tinha acabado de entrar", "que entrara", "que havia entrado", "que tinha entrado",
        "havia acabado de entrar", "havia entrado", "tinha entrado", "entrara", "acabara de entrar", "que entrou",
        "que entrou (aos|no|ao)", "entrado", "entrada", "saído do banco", "lançado (ao|no) intervalo",
        "recém entrada", "que saiu do banco", "que saíra do banco", "vindo do banco", "vinda do banco",
    ),
    sub_off=(
        "sai", "saem", "saiu", "saíram", "com a saída de", "com as saídas de", "tirou", "tira", "sacou", "saca",
        "retirou", "retira", "abdicou de", "prescindiu de", "deixou o (campo|gramado|relvado|terreno)",
        "deixa o (campo|gramado|relvado)", "deixou a partida", "abandonou o (campo|relvado|gramado)",
        "recolheu aos balneários", "não volta",
        "não voltou", "ficou no vestiário", "ficou nos balneários", "ficou no balneário", "ficou nas cabines",
        "perdeu P",
    ),
    sub_for=(
        "no lugar de", "no lugar do", "no lugar da", "nos lugares de", "para o lugar de", "para o lugar do",
        "para os lugares de", "em lugar de", "na vaga de", "na vaga do", "nas vagas de", "em vez de", "substituiu",
        "substitui", "substituíram", "rendeu", "rende", "renderam", "ocupou o lugar de", "ocupa o lugar de",
        "em substituição de", "em substituição a", "em substituição do", "entrou por", "por troca com",
        "em troca de", "entra por", "entrou para o lugar de", "entraram para os lugares de", "tomou o lugar de",
        "tomou a vaga de", "assumiu o lugar de",
    ),
    sub_for_weak=("por", "pelo", "pela", "pelos", "pelas", "para a saída de", "para as saídas de"),
    sub_by=(
        "substituído por", "substituída por", "substituído pelo", "substituída pela", "substituídos por",
        "deu lugar a", "dá lugar a", "deu o lugar a", "dá o lugar a", "deu lugar ao", "dá lugar ao", "dando lugar a",
        "deram lugar a", "deram o lugar a", "cedeu o lugar a", "cede o lugar a", "cedeu lugar a", "cedeu a vaga a",
        "rendido por", "rendida por",
        "rendidos por", "para a entrada de", "para as entradas de", "para entrada de", "pra entrada de", "e entrou",
        "e entra", "para entrar", "trocado por",
        "trocada por", "para dar lugar a", "pelo meio-campista", "pelo atacante", "pelo volante", "por troca com",
    ),
    sub_swap=(
        "trocou", "troca", "trocar", "trocando", "trocaram", "tirou", "tira", "sacou", "saca", "sacando", "retirou",
        "retira", "rendeu P", "substituiu", "substitui", "substituindo", "trocas de", "troca de", "mudou",
    ),
    sub_verb=(
        "substituição", "substituições", "alteração", "alterações", "troca", "trocas", "trocou", "trocando",
        "trocar", "mudança", "mudanças", "mexe", "mexeu", "substitui", "substituiu", "mudou", "entradas", "saídas",
    ),
    injury=(
        "lesionou-se", "lesionou", "lesiona-se", "lesionado", "lesionada", "lesionar-se", "se lesionou", "por lesão",
        "com lesão", "lesão de", "lesão do", "machucou", "se machucou", "se machucar", "machucado", "machucada",
        "contundido", "contundida", "contundiu", "se contundiu", "torceu o", "torceu",
        "sentiu (dores|uma lesão|a coxa|lesão|um|uma|o|a)", "sente (dores|uma|um|a|o)", "sair de maca",
        "saiu de maca", "de maca", "maca", "com dores", "com queixas", "queixou-se de", "queixas", "ressentiu-se",
        "saiu a coxear", "a coxear", "mancando", "saiu carregado", "problemas físicos", "problema físico",
        "problema muscular",
        "entorse", "com cãibras", "ficou caída", "ficou caído", "fica caída", "fica caído", "caiu de mau jeito",
        "choque de cabeças", "pancada na", "contusão", "distensão", "rotura", "desconforto",
        "deixou o gramado chorando", "substituição forçada", "por problemas", "atendimento médico", "inconsciente",
        "de ambulância",
    ),
    negation=("não", "nem", "sem", "nunca", "jamais", "tampouco"),
    unreal=(
        "teria", "teriam", "poderia", "poderiam", "deveria", "seria", "seriam", "podia ter", "podiam ter",
        "se tivesse",
    ),
    earlier_matches=(
        "na temporada passada", "na época passada", "no ano passado", "ano passado", "no jogo da primeira volta",
        "na primeira volta", "no primeiro turno", "na ida", "no jogo de ida", "na primeira mão", "na véspera",
        "nos restantes jogos", "noutros jogos", "nos outros jogos", "no outro jogo", "outros resultados",
        "outros placares", "na última rodada", "na rodada passada", "na rodada anterior", "na jornada anterior",
        "na jornada passada", "há três anos", "há dois anos", "último jogo havia", "na semana passada",
        "no último confronto", "já garantido", "no outro jogo do grupo", "noutro jogo", "em outro jogo",
        "no domingo passado",
    ),
    speech=(
        "disse", "afirmou", "declarou", "comentou", "explicou", "resumiu", "admitiu", "lamentou", "analisou",
        "frisou", "sublinhou", "garantiu", "brincou",
    ),
    wins=(
        "venceu", "vence", "venceram", "vencer", "ganhou", "ganha", "ganharam", "bateu", "bate", "derrotou",
        "derrota P", "goleou", "goleia", "superou", "supera", "virou sobre", "vira sobre", "impôs-se", "impõe-se",
        "impor-se", "vitória", "triunfo", "triunfou", "triunfa", "atropela", "atropelou", "eliminou", "elimina",
        "afasta",
        "afastou", "aplicou .. goleada", "aplicou S", "aplicou um S", "fez S", "meteu S", "despachou", "arrasou",
        "esmagou", "levou a melhor", "levar de vencida", "levou de vencida", "saiu vencedor", "derrotar", "goleada",
        "passou por", "passa por", "dá a volta", "deu a volta", "goleando", "vencendo", "batendo",
    ),
    loses=(
        "perdeu", "perde", "perderam", "perder", "foi derrotado", "foi goleado", "derrotado por", "foi batido",
        "caiu diante", "cai diante", "caiu perante", "caiu em casa", "saiu derrotado", "derrota", "tropeçou",
        "tropeça", "sucumbiu", "sucumbe", "goleado por", "tomba", "tombou", "eliminado", "é derrotado",
        "foi superado",
    ),
    draws=(
        "empatou", "empata", "empataram", "empatam", "empate", "igualdade", "dividiram", "dividem", "ficou no",
        "ficaram no", "ficou pelo", "não saiu do", "não saíram do", "nulo", "empatados", "igualou", "igualaram",
        "não passou do", "não foi além", "não foram além", "tudo igual",
    ),
    home_side=(
        "os donos da casa", "donos da casa", "dono da casa", "os mandantes", "mandantes", "mandante",
        "os anfitriões", "anfitriões", "anfitrião", "os da casa", "equipa da casa", "time da casa", "os locais",
        "nas locais", "os caseiros", "visitados", "os visitados", "conjunto da casa", "formação da casa",
        "as donas da casa", "da casa",
    ),
    away_side=(
        "os visitantes", "visitantes", "visitante", "os forasteiros", "forasteiros", "forasteiro",
        "equipa visitante", "time visitante", "as visitantes",
    ),
    at_home=(
        "recebeu", "recebe", "em casa", "jogando em casa", "a jogar em casa", "diante de sua torcida",
        "diante da sua torcida", "perante o seu público", "perante os seus adeptos", "anfitrião", "donos da casa",
        "no seu estádio", "mandante", "em seu estádio",
    ),
    at_away=(
        "fora de casa", "como visitante", "fora de portas", "em terreno alheio", "longe de casa",
        "na condição de visitante", "na casa do adversário", "jogando fora",
    ),
    host_before=(
        "em",
        "na casa (do|da|dos|das)", "no terreno (do|da|dos|das)", "em casa (do|da|dos|das)",
        "no reduto (do|da|dos|das)", "no estádio (do|da|dos|das)", "no campo (do|da|dos|das)", "visitou (o|a|os|as)",
        "na visita (ao|à)", "no recinto (do|da|dos|das)",
    ),
    versus=("x", "vs", "versus", "contra"),
    score_words=("a", "x", "gols a", "golos a", "gol a", "golo a", "bolas a"),
    score_for=("a favor (de|do|da|dos|das)", "para (o|a|os|as)", "pro"),
    preview=(
        "prováveis escalações", "provável escalação", "prováveis times", "onde assistir", "onde ver",
        "onde vai passar", "prováveis onzes", "onze provável", "onzes prováveis", "equipas prováveis",
        "provável onze", "antevisão", "palpite", "palpites", "pré-jogo:", "horário e onde", "transmissão:",
        "recebe o", "vai arbitrar",
        "apitará", "enfrentam-se", "se enfrentam", "vai jogar", "jogam amanhã", "joga amanhã", "acerta com",
        "contratação", "janela de transferências", "mercado", "prováveis formações", "ingressos", "bilhetes à venda",
        "venda de ingressos",
    ),
    other_sports=(
        "basquete", "basquetebol", "vôlei", "voleibol", "futsal", "andebol", "handebol", "hóquei", "rugby",
        "râguebi", "rúgbi", "tênis", "ténis", "set point", "sets", "cesta", "cestas", "triplos", "quadra",
        "terceiro quarto", "último quarto", "primeiro set", "segundo set", "rebotes", "futebol de praia",
        "futebol americano", "touchdown",
        "cestinha", "garrafão", "período", "pavilhão", "beisebol", "críquete", "patins", "futevôlei", "libero",
        "líbero",
    ),
    label_coach=(
        "técnico", "técnica", "treinador", "treinadora", "treinadores", "t", "tr", "tec", "téc",
        "treinador principal", "técnico interino", "treinador interino", "comando técnico",
    ),
    label_referee=("árbitro", "árbitra", "árbitro principal", "arbitragem", "juiz", "juíza", "árb"),
    label_scorers=(
        "gols", "gol", "golos", "golo", "marcadores", "marcador", "tentos", "marcha do marcador",
        "marcha do resultado", "golos e marcadores",
    ),
    label_booked=(
        "cartões amarelos", "cartão amarelo", "amarelos", "amarelo", "ca", "advertidos", "cartolinas amarelas",
        "amarelados", "admoestados",
    ),
    label_sent_off=(
        "cartões vermelhos", "cartão vermelho", "vermelhos", "vermelho", "expulsões", "expulsão", "expulsos",
        "expulso", "cv", "vermelho direto", "cartões vermelhos diretos",
    ),
    lists_booked=(
        "amarelo(s|) (a|para|ao|à)", "cart(ão|ões) amarelo(s|) (a|para|ao|à)", "admoestou", "advertiu",
        "viram (o|cartão|cartões) amarelo(s|)", "exibiu cart(ão|ões) amarelo(s|) a",
        "mostrou (o |)(cartão |cartões |)amarelo(s|) a",
    ),
    lists_sent_off=(
        "vermelho(s|) (direto |)(a|para|ao|à)", "cart(ão|ões) vermelho(s|) (direto |directo |)(a|para|ao|à)",
        "expulsou", "cartão vermelho por acumulação( de amarelos| de cartões|) (a|para)",
        "vermelho por acumulação( de amarelos|) (a|para)", "viu o (cartão |)vermelho",
    ),
    label_second_yellow=(
        "duplo amarelo", "segundo amarelo", "vermelho por acumulação", "expulso por acumulação",
        "vermelhos por acumulação",
    ),
    label_bench=(
        "suplentes", "reservas", "banco", "banco de reservas", "no banco", "suplentes não utilizados",
        "não utilizados", "banco de suplentes", "suplente",
    ),
    label_unused=(
        "não jogaram", "suplentes não utilizados", "não utilizados", "não entraram", "não foram utilizados",
    ),
    label_changes=(
        "jogaram ainda", "substituições", "entraram", "entraram ainda", "jogaram também", "alterações",
        "entraram também", "substituição",
    ),
    label_attendance=(
        "público", "espectadores", "espetadores", "assistência", "público total", "público presente",
        "público e renda", "público pagante", "público/renda", "lotação",
    ),
    label_venue=("local", "estádio", "campo", "palco", "onde", "recinto", "local do jogo"),
    label_date=("data", "dia", "data e horário", "data/horário", "data e hora", "data/hora", "quando"),
    label_competition=("competição", "campeonato", "prova", "torneio"),
    label_notes=("notas", "nota", "observações", "obs", "incidências", "ocorrências"),
    label_missed_penalty=(
        "pênalti perdido", "pênaltis perdidos", "penáltis falhados", "penálti falhado", "grande penalidade falhada",
    ),
    label_other=(
        "assistentes", "auxiliares", "assistente", "auxiliar", "assistentes de linha", "var", "avar",
        "vídeo-árbitro", "quarto árbitro", "4º árbitro", "renda", "horário", "hora", "transmissão", "escalações",
        "equipas", "times", "onzes", "constituição das equipas", "delegado", "ao intervalo",
        "resultado ao intervalo", "intervalo", "a figura",
        "homem do jogo", "melhor em campo", "figura do jogo", "disciplina", "ação disciplinar", "acção disciplinar",
        "suplementos", "desempate por grandes penalidades", "pênaltis", "penáltis", "cantos", "posse de bola",
        "remates", "árbitros assistentes", "árbitros", "no final do tempo regulamentar", "assistências",
        "assistência para golo",
        "próxima jornada", "próximos jogos", "assistentes/var", "pagantes",
    ),
    mark_penalty=(
        "pênalti", "penálti", "penalti", "penalty", "g.p", "g.p.", "gp", "de pênalti", "de penálti", "pen", "pen.",
        "p", "grande penalidade", "de grande penalidade", "de g.p.", "penalidade",
    ),
    mark_own_goal=(
        "contra", "gol contra", "a.g", "a.g.", "ag", "p.b.", "p.b", "pb", "na própria baliza", "autogolo", "g.c.",
        "g.c", "gc", "auto-golo", "na p.b.", "n.p.b.",
    ),
    mark_captain=("cap", "cap.", "c", "capitão"),
    mark_none=("não houve", "nenhum", "nada a assinalar", "não há", "nada", "ninguém"),
    referee_before=(
        "o árbitro", "árbitro", "árbitra", "a árbitra", "o juiz", "juiz", "a juíza", "juíza", "arbitrado por",
        "arbitragem de", "apita o paraguaio", "apita o argentino", "apita o uruguaio", "apita o brasileiro", "apita",
        "sob arbitragem de", "dirigido por", "dirigida por", "arbitrada por", "árbitro da partida",
        "com arbitragem de",
    ),
    referee_verbs=(
        "apitou", "mandou o jogo seguir", "mandou seguir", "não atendeu", "assinalou grande penalidade",
        "assinalou penálti", "apontou para a marca", "marcou pênalti", "marcou a penalidade", "mostrou o",
        "mostrou cartão", "expulsou", "achou que não", "anulou", "foi ao monitor", "apontou para",
        "não hesitou em apontar", "consultou o var",
    ),
    coach_before=(
        "o técnico", "técnico", "técnica", "a técnica", "o treinador", "treinador", "treinadora", "a treinadora",
        "comandado por", "comandada por", "comandados por", "comandados de", "comandadas de", "os comandados de",
        "comandados do", "comandadas da", "orientado por", "orientada por", "orientados por", "pupilos de",
        "os pupilos de", "homens de", "os homens de", "equipa de",
        "a equipa de", "time de", "o time de", "treinado por", "treinada por", "equipe de", "a equipe de",
        "conjunto de", "jogadores de", "jogadoras de", "às ordens de", "formação de", "rapazes de", "decisão de",
        "turma de", "treinador português", "substituição de", "selecionador", "mister", "cargo de", "tropa de",
        "mexe", "mexeu", "treinados por",
        "esquema de",
    ),
    coach_verbs=(
        "mexeu", "mexe", "mexe na", "mexeu na", "trocou", "fez entrar", "promoveu", "apostou em", "reage", "reagiu",
        "fecha a casinha", "fecha a porta", "vai pro tudo", "decidiu arriscar", "confirma", "terá pedido",
        "recompôs", "vai de", "escalou", "optou por", "mandou a campo", "refrescou", "esgotou as",
        "abdicou de", "prescindiu de", "surpreendeu ao",
        "como técnico", "como treinador", "como treinadora", "como selecionador", "comandou", "comandara",
        "conquistou .. título como treinador",
    ),
    assistant_coach=(
        "adjunto", "o adjunto", "treinador adjunto", "treinador-adjunto", "auxiliar técnico", "auxiliar-técnico",
        "preparador", "preparador de goleiros", "treinador de guarda-redes",
    ),
    venue_before=(
        "estádio", "no estádio", "campo", "no campo", "complexo desportivo", "jogo disputado no",
        "partida disputada no", "parque", "na arena",
    ),
    venue_words=("Estádio", "Arena", "Campo", "Parque", "Stadium", "Complexo"),
    competition_words=("divisão", "campeonato", "taça", "liga", "distrital", "torneio", "copa", "série", "supertaça"),
    rounds=(
        "{n}ª rodada", "{n}a. rodada", "rodada {n}", "{n}.ª jornada", "{n}ª jornada", "jornada {n}", "{n}.ª ronda",
        "{n}ª ronda", "{n}ª fase", "{n}.ª fase", "{n}.ª eliminatória", "{n}ª eliminatória",
        "oitavos de final", "oitavos-de-final", "quartos de final", "quartos-de-final", "dezasseis avos de final",
        "meias-finais", "meias finais", "meia-final", "oitavas de final", "oitavas",
        "quartas de final", "semifinal*", "primeira fase", "segunda fase", "terceira fase", "quarta fase",
        "fase de grupos", "primeira rodada", "segunda rodada", "terceira rodada", "última rodada", "última jornada",
        "primeira jornada", "terceira eliminatória", "quarta eliminatória", "jogo de ida", "jogo de volta",
        "primeira mão", "segunda mão", "fase preliminar", "pré-eliminatória", "grande final",
    ),
    published=("publicado", "atualizado", "atualizada", "publicada", "postado", "criado", "actualizado"),
    noise_headings=(
        "leia também", "leia mais", "veja também", "veja mais", "outros resultados", "outros jogos",
        "outros placares", "mais notícias", "fique a par", "notícias relacionadas", "classificação",
        "próxima jornada", "próximos jogos", "próxima rodada", "relacionadas", "últimas notícias", "saiba mais",
        "recomendado", "mais lidas", "as mais lidas",
        "ver também", "leia ainda", "restantes resultados", "resultados da jornada", "resultados da rodada",
        "tabela", "continue lendo", "assine", "outras notícias", "artigos relacionados", "em destaque", "mais sobre",
        "comentários", "também em destaque",
    ),
    noise_lines=(
        "cookies", "newsletter", "política de privacidade", "todos os direitos reservados", "publicidade",
        "continua após a publicidade", "siga-nos", "subscreva", "assine já", "clique aqui", "whatsapp", "partilhar",
        "compartilhe", "facebook", "twitter",
    ),
    photo=("foto", "fotos", "crédito", "créditos", "fotografia", "imagem", "legenda"),
    beats=(
        "driblou", "dribla", "driblando", "fintou", "finta", "fintando", "antecipou", "antecipou-se a",
        "antecipa-se a", "antecipando-se a", "antecipou-se ao", "se antecipou a", "se antecipou ao", "ultrapassou",
        "ultrapassa", "passou por", "passa por", "passando por", "deixou P para trás", "deixa P para trás",
        "ganhou em velocidade a", "ganhou em corrida a", "ganhou a", "ganhou de", "tirou do caminho",
        "tirou P do caminho", "tirou de cima", "roubou de", "rouba de", "roubou a bola de", "rouba a bola de",
        "roubou a bola a", "desarmou", "desarma", "aproveitou (a falha|o erro|um erro|o vacilo) de",
        "superou na corrida", "venceu na corrida", "limpou", "cortou P", "gira em cima de", "girou em cima de",
        "chapelou", "chapela", "deu um chapéu em", "deu uma caneta em", "sentou P", "bailou sobre",
        "chamou",
    ),
    ball=(
        "a bola", "a pelota", "o esférico", "a redonda", "o couro", "a gorduchinha", "bola", "o remate", "o chute",
        "o cruzamento", "o disparo", "o arremate",
    ),
    deflected=(
        "deu .. desviada", "deu .. desvio",
        "desviou (a bola|o remate|o chute|a trajetória|a trajectória|o disparo|de calcanhar|de leve|de letra|de cabeça|subtilmente|com o pé|no meio do caminho)",
        "desviou para", "desvio subtil", "desvio de", "desvia de leve", "desviando", "desviar (o|de|a)",
        "colocou o pé", "meteu o pé", "meteu a cabeça", "colocou a cabeça", "desviou e enganou", "desviou, enganando",
        "desviou .. enganando",
    ),
    goal_allowed=(
        "gol legal", "golo legal", "gol validado", "golo validado", "validou o (gol|golo|tento|lance)",
        "validado o (gol|golo)", "validado pelo var", "var validou", "var confirmou o (gol|golo)",
        "var confirma o (gol|golo)", "confirmou o (gol|golo)", "confirma o (gol|golo)", "gol confirmado",
        "golo confirmado", "(gol|golo) vale", "golo válido", "gol válido", "valeu o gol", "validada",
        "(gol|golo) mantido", "em posição legal", "posição legal", "lance legal", "legalidade do lance",
    ),
)
