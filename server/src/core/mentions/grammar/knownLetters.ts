/** Letters that Vietnamese and English news use without expanding them: what they stand for, as a prior that articles and registries outrank. Administrative ones by count in 150,704 articles. */
import { isComposedUnit } from '../../text/composed.ts';
import { unitAt } from '../../text/letters.ts';
import { DOT } from '../../text/signs.ts';

export interface KnownLetters {
  readonly letters: string;
  readonly kind: 'organisation' | 'term';
  readonly vi: string;
  readonly en?: string;
}

const ORGANISATIONS = `
ASEAN=Hiệp hội các quốc gia Đông Nam Á=Association of Southeast Asian Nations|LHQ=Liên hợp quốc=United Nations|UN=Liên hợp quốc=United Nations|UNESCO=Tổ chức Giáo dục, Khoa học và Văn hóa Liên hợp quốc=United Nations Educational, Scientific and Cultural Organization|
UNICEF=Quỹ Nhi đồng Liên hợp quốc=United Nations Children's Fund|UNDP=Chương trình Phát triển Liên hợp quốc=United Nations Development Programme|UNFPA=Quỹ Dân số Liên hợp quốc=United Nations Population Fund|UNEP=Chương trình Môi trường Liên hợp quốc=United Nations Environment Programme|
UNIDO=Tổ chức Phát triển Công nghiệp Liên hợp quốc=United Nations Industrial Development Organization|UNHCR=Cao ủy Liên hợp quốc về người tị nạn=United Nations High Commissioner for Refugees|UNODC=Cơ quan phòng chống ma túy và tội phạm Liên hợp quốc=United Nations Office on Drugs and Crime|
WHO=Tổ chức Y tế thế giới=World Health Organization|WTO=Tổ chức Thương mại thế giới=World Trade Organization|IMF=Quỹ Tiền tệ quốc tế=International Monetary Fund|WB=Ngân hàng Thế giới=World Bank|ADB=Ngân hàng Phát triển châu Á=Asian Development Bank|EU=Liên minh châu Âu=European Union|
NATO=Tổ chức Hiệp ước Bắc Đại Tây Dương=North Atlantic Treaty Organization|APEC=Diễn đàn Hợp tác Kinh tế châu Á - Thái Bình Dương=Asia-Pacific Economic Cooperation|OECD=Tổ chức Hợp tác và Phát triển Kinh tế=Organisation for Economic Co-operation and Development|
FAO=Tổ chức Lương thực và Nông nghiệp Liên hợp quốc=Food and Agriculture Organization|ILO=Tổ chức Lao động quốc tế=International Labour Organization|IOM=Tổ chức Di cư quốc tế=International Organization for Migration|ITU=Liên minh Viễn thông quốc tế=International Telecommunication Union|
IAEA=Cơ quan Năng lượng nguyên tử quốc tế=International Atomic Energy Agency|WIPO=Tổ chức Sở hữu trí tuệ thế giới=World Intellectual Property Organization|WEF=Diễn đàn Kinh tế thế giới=World Economic Forum|IPU=Liên minh Nghị viện thế giới=Inter-Parliamentary Union|
AIPA=Hội đồng liên Nghị viện ASEAN=ASEAN Inter-Parliamentary Assembly|OPEC=Tổ chức Các nước xuất khẩu dầu mỏ=Organization of the Petroleum Exporting Countries|ICAO=Tổ chức Hàng không dân dụng quốc tế=International Civil Aviation Organization|IMO=Tổ chức Hàng hải quốc tế=International Maritime Organization|
INTERPOL=Tổ chức Cảnh sát hình sự quốc tế=International Criminal Police Organization|BRICS=Nhóm BRICS=BRICS|JICA=Cơ quan Hợp tác quốc tế Nhật Bản=Japan International Cooperation Agency|JETRO=Tổ chức Xúc tiến Thương mại Nhật Bản=Japan External Trade Organization|KOICA=Cơ quan Hợp tác quốc tế Hàn Quốc=Korea International Cooperation Agency|
USAID=Cơ quan Phát triển quốc tế Hoa Kỳ=United States Agency for International Development|GIZ=Tổ chức Hợp tác phát triển Đức=Deutsche Gesellschaft für Internationale Zusammenarbeit|IFC=Công ty Tài chính quốc tế=International Finance Corporation|AIIB=Ngân hàng Đầu tư cơ sở hạ tầng châu Á=Asian Infrastructure Investment Bank|
TTXVN=Thông tấn xã Việt Nam=Vietnam News Agency|VTV=Đài Truyền hình Việt Nam=Vietnam Television|VOV=Đài Tiếng nói Việt Nam=Voice of Vietnam|VNA=Thông tấn xã Việt Nam=Vietnam News Agency|VCCI=Liên đoàn Thương mại và Công nghiệp Việt Nam=Vietnam Chamber of Commerce and Industry|
VNPT=Tập đoàn Bưu chính Viễn thông Việt Nam=Vietnam Posts and Telecommunications Group|EVN=Tập đoàn Điện lực Việt Nam=Vietnam Electricity|PVN=Tập đoàn Dầu khí Việt Nam=Vietnam Oil and Gas Group|FPT=Tập đoàn FPT=FPT Corporation|AFP=Hãng thông tấn AFP=Agence France-Presse|BBC=Đài BBC=BBC|CNN=Đài CNN=CNN|AP=Hãng tin AP=Associated Press|
TAND=Tòa án nhân dân|QĐNDVN=Quân đội nhân dân Việt Nam|VKSNDTC=Viện kiểm sát nhân dân tối cao|TANDTC=Tòa án nhân dân tối cao|NHNN=Ngân hàng Nhà nước|UBTVQH=Ủy ban Thường vụ Quốc hội|VKSND=Viện kiểm sát nhân dân|TTCP=Thanh tra Chính phủ|KTNN=Kiểm toán Nhà nước|HĐBA=Hội đồng Bảo an|UBND=Ủy ban nhân dân|HĐND=Hội đồng nhân dân|MTTQ=Mặt trận Tổ quốc|UBCKNN=Ủy ban Chứng khoán Nhà nước|
FED=Cục Dự trữ Liên bang Mỹ=Federal Reserve|FBI=Cục Điều tra Liên bang Mỹ=Federal Bureau of Investigation|CIA=Cơ quan Tình báo Trung ương Mỹ=Central Intelligence Agency|NASA=Cơ quan Hàng không và Vũ trụ Mỹ=National Aeronautics and Space Administration|FIFA=Liên đoàn Bóng đá thế giới=FIFA|AFC=Liên đoàn Bóng đá châu Á=Asian Football Confederation|ASEANAPOL=ASEANAPOL=ASEANAPOL|VGP=Cổng Thông tin điện tử Chính phủ=Viet Nam Government Portal|BERNAMA=Hãng thông tấn Bernama=Bernama|VFF=Liên đoàn Bóng đá Việt Nam=Vietnam Football Federation|
AKP=Hãng Thông tấn Campuchia=Agence Kampuchea Presse|PNA=Hãng Thông tấn Philippines=Philippine News Agency|GCC=Hội đồng Hợp tác vùng Vịnh=Gulf Cooperation Council|NNT=Hãng tin quốc gia Thái Lan=National News Bureau of Thailand|TNA=Thông tấn xã Thái Lan=Thai News Agency|OIC=Tổ chức Hợp tác Hồi giáo=Organisation of Islamic Cooperation|SAARC=Hiệp hội Hợp tác khu vực Nam Á=South Asian Association for Regional Cooperation|EFTA=Hiệp hội Thương mại tự do châu Âu=European Free Trade Association|MRC=Ủy hội sông Mê Công quốc tế=Mekong River Commission|VNS=Báo Việt Nam News=Việt Nam News|NA=Quốc hội=National Assembly|MFA=MFA=Ministry of Foreign Affairs|MOFA=MOFA=Ministry of Foreign Affairs|MOH=MOH=Ministry of Health|MONRE=Bộ Tài nguyên và Môi trường=Ministry of Natural Resources and Environment|FCDO=FCDO=Foreign, Commonwealth and Development Office|INTOSAI=INTOSAI=International Organisation of Supreme Audit Institutions|ASOSAI=ASOSAI=Asian Organisation of Supreme Audit Institutions|VNU=Đại học Quốc gia Hà Nội=Vietnam National University, Hanoi|VNU-HCM=Đại học Quốc gia Thành phố Hồ Chí Minh=Vietnam National University, Ho Chi Minh City|UNCTAD=Hội nghị Liên hợp quốc về Thương mại và Phát triển=United Nations Conference on Trade and Development|ECOSOC=Hội đồng Kinh tế và Xã hội=Economic and Social Council|UNGA=Đại hội đồng Liên hợp quốc=United Nations General Assembly|UNSC=Hội đồng Bảo an Liên hợp quốc=United Nations Security Council|ESCAP=Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương=Economic and Social Commission for Asia and the Pacific|UNESCAP=Ủy ban Kinh tế - Xã hội châu Á - Thái Bình Dương=Economic and Social Commission for Asia and the Pacific|UNFCCC=Công ước khung của Liên hợp quốc về biến đổi khí hậu=United Nations Framework Convention on Climate Change|IPCC=Ủy ban Liên chính phủ về Biến đổi khí hậu=Intergovernmental Panel on Climate Change|UNHRC=Hội đồng Nhân quyền Liên hợp quốc=United Nations Human Rights Council
`;

const TERMS = `
GTVT=giao thông vận tải|TDTT=thể dục thể thao|HĐQT=hội đồng quản trị|HĐXX=hội đồng xét xử|DN=doanh nghiệp|CSGT=cảnh sát giao thông|NN&PTNT=nông nghiệp và phát triển nông thôn|NN-PTNT=nông nghiệp và phát triển nông thôn|NN=nông nghiệp|PTNT=phát triển nông thôn|ĐH=đại học|BHXH=bảo hiểm xã hội|BHYT=bảo hiểm y tế|QLTT=quản lý thị trường|VKS=viện kiểm sát|SGK=sách giáo khoa|
HTX=hợp tác xã|BĐS=bất động sản|NH=ngân hàng|ATGT=an toàn giao thông|KCN=khu công nghiệp|ĐBQH=đại biểu Quốc hội|ĐBSCL=đồng bằng sông Cửu Long|CNC=công nghệ cao|BVĐK=bệnh viện đa khoa|TT&TT=thông tin và truyền thông|TTTT=thông tin và truyền thông|DNNN=doanh nghiệp nhà nước|BĐBP=bộ đội biên phòng|TNGT=tai nạn giao thông|
CNTT=công nghệ thông tin|CSĐT=cảnh sát điều tra|ATTP=an toàn thực phẩm|BQL=ban quản lý|BLHS=bộ luật hình sự|NSNN=ngân sách nhà nước|BTC=ban tổ chức|THPT=trung học phổ thông|THCS=trung học cơ sở|TCTD=tổ chức tín dụng|GPMB=giải phóng mặt bằng|BVTV=bảo vệ thực vật|TTCK=thị trường chứng khoán|CAND=công an nhân dân|THADS=thi hành án dân sự|TMĐT=thương mại điện tử|
CLB=câu lạc bộ|CPH=cổ phần hóa|NXB=nhà xuất bản|GTGT=giá trị gia tăng|HLV=huấn luyện viên|LĐLĐ=liên đoàn lao động|TNXP=thanh niên xung phong|NĐT=nhà đầu tư|PCCC=phòng cháy, chữa cháy|CNCH=cứu nạn, cứu hộ|
KH&CN=khoa học và công nghệ=science and technology|KHCN=khoa học và công nghệ=science and technology|KH-CN=khoa học và công nghệ=science and technology|KH=khoa học=science|CN=công nghệ=technology|ĐMST=đổi mới sáng tạo=innovation|CĐS=chuyển đổi số=digital transformation|KHCN&MT=khoa học, công nghệ và môi trường|MT=môi trường|
GD&ĐT=giáo dục và đào tạo|GD-ĐT=giáo dục và đào tạo|GDĐT=giáo dục và đào tạo|GD=giáo dục|ĐT=đào tạo|TN&MT=tài nguyên và môi trường|TN-MT=tài nguyên và môi trường|TNMT=tài nguyên và môi trường|LĐ-TB&XH=lao động - thương binh và xã hội|LĐTBXH=lao động - thương binh và xã hội|LĐ,TB&XH=lao động, thương binh và xã hội|VH,TT&DL=văn hóa, thể thao và du lịch|VH-TT&DL=văn hóa, thể thao và du lịch|VHTTDL=văn hóa, thể thao và du lịch|VHTT&DL=văn hóa, thể thao và du lịch|VH-TT-DL=văn hóa, thể thao và du lịch|VHTT-DL=văn hóa, thể thao và du lịch|CSVN=Cộng sản Việt Nam|LHPN=liên hiệp phụ nữ|
KH&ĐT=kế hoạch và đầu tư|KH-ĐT=kế hoạch và đầu tư|KHĐT=kế hoạch và đầu tư|TT-TT=thông tin và truyền thông|XH=xã hội|KT-XH=kinh tế - xã hội|QPAN=quốc phòng, an ninh|BCH=ban chấp hành|BCĐ=ban chỉ đạo|TW=trung ương|TƯ=trung ương|PV=phóng viên|CHDCND=Cộng hòa dân chủ nhân dân|CHXHCN=Cộng hòa xã hội chủ nghĩa|CBCC=cán bộ, công chức|TTHC=thủ tục hành chính|CCHC=cải cách hành chính|
AI=trí tuệ nhân tạo=artificial intelligence|GHG=khí nhà kính=greenhouse gas|GDP=tổng sản phẩm quốc nội=gross domestic product|FDI=đầu tư trực tiếp nước ngoài=foreign direct investment|ODA=hỗ trợ phát triển chính thức=official development assistance|IoT=Internet vạn vật=Internet of Things|FTA=hiệp định thương mại tự do=free trade agreement|CPTPP=Hiệp định Đối tác Toàn diện và Tiến bộ xuyên Thái Bình Dương=Comprehensive and Progressive Agreement for Trans-Pacific Partnership|RCEP=Hiệp định Đối tác Kinh tế Toàn diện Khu vực=Regional Comprehensive Economic Partnership|EVFTA=Hiệp định Thương mại tự do Việt Nam - EU=EU-Vietnam Free Trade Agreement|
SDG=mục tiêu phát triển bền vững=Sustainable Development Goal|SDGs=các mục tiêu phát triển bền vững=Sustainable Development Goals|ICT=công nghệ thông tin và truyền thông=information and communications technology|R&D=nghiên cứu và phát triển=research and development|SME=doanh nghiệp nhỏ và vừa=small and medium-sized enterprise|CPI=chỉ số giá tiêu dùng=consumer price index|PCI=chỉ số năng lực cạnh tranh cấp tỉnh=Provincial Competitiveness Index|ESG=môi trường, xã hội và quản trị=environmental, social and governance
`;

function parse(text: string, kind: KnownLetters['kind']): readonly KnownLetters[] {
  return text
    .split('|')
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const [letters = '', vi = '', en] = each.split('=');
      return { letters, kind, vi, ...(en === undefined ? {} : { en }) };
    });
}

/** Letters that some papers write as the words they are spoken as. */
export const SPOKEN_LETTERS: ReadonlyMap<string, string> = new Map(
  ['ASEAN', 'APEC', 'ASEM', 'UNESCO', 'UNICEF', 'UNCTAD', 'NATO', 'OPEC', 'FIFA'].map((letters) => [
    letters.charAt(0) + letters.slice(1).toLowerCase(),
    letters,
  ]),
);

/** Letters without dots and spaces (`S.T.I.D` → `STID`, `KH, CN&ĐMST` → `KH,CN&ĐMST`). */
export function lettersKey(letters: string): string {
  for (let at = 0; at < letters.length; at++) {
    const unit = unitAt(letters, at);
    // Most have nothing of all this.
    if (unit > 0x20 && unit < 0x2000 && unit !== DOT && unit !== 0xa0 && isComposedUnit(unit)) continue;
    return letters
      .normalize('NFC')
      .replace(/[\s.]+/gu, '')
      .replace(/[‐‑‒–—−]/gu, '-');
  }
  return SPOKEN_LETTERS.get(letters) ?? letters;
}

export const KNOWN_LETTERS: ReadonlyMap<string, KnownLetters> = new Map(
  [...parse(ORGANISATIONS, 'organisation'), ...parse(TERMS, 'term')].map((each) => [each.letters, each]),
);
